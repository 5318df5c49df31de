package fr.pdn.labelling.meeting;

/** What someone invited answers. Whether an excuse counts as one is for the coordination to say, with the attendance. */
public enum Reply {
    COMES("Je viens"),
    EXCUSED("Je suis excusé ou excusée"),
    DECLINED("Je ne viens pas");

    private final String label;

    Reply(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
