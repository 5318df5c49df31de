package fr.pdn.labelling.meeting;

/**
 * The meetings of a professional that count: held, recorded, without an excuse.
 *
 * @param invited to how many of them
 * @param attended how many of them
 */
public record MeetingRecord(int invited, int attended) {
    public static final MeetingRecord NONE = new MeetingRecord(0, 0);
    private static final int ALL = 100;

    /** Percent, rounded down, so that just below a half stays below; all of none. */
    public int share() {
        return invited == 0 ? ALL : ALL * attended / invited;
    }

    public int missed() {
        return invited - attended;
    }
}
