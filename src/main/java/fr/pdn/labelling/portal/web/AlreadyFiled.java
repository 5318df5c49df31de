package fr.pdn.labelling.portal.web;

/** A page of the draft was asked for after the draft was filed. */
class AlreadyFiled extends RuntimeException {
    private final String number;

    AlreadyFiled(String number) {
        super(number + " is filed");
        this.number = number;
    }

    String number() {
        return number;
    }
}
