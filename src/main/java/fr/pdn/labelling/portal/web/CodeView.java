package fr.pdn.labelling.portal.web;

/**
 * The field for the code that was mailed.
 *
 * @param address where it was sent
 * @param fresh whether it has just been sent
 * @param mistake what is wrong with what was typed, or empty
 * @param typed as it came
 */
record CodeView(String address, boolean fresh, String mistake, String typed) {
    /** Its place among the answers. */
    static final String POINTER = "/code";

    static CodeView sent(String address) {
        return new CodeView(address, true, "", "");
    }

    static CodeView open(String address, String typed) {
        return new CodeView(address, false, "", typed);
    }

    CodeView wrong(String why) {
        return new CodeView(address, false, why, typed);
    }
}
