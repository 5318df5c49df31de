package fr.pdn.labelling.meeting;

import fr.pdn.labelling.agenda.Attendance;

/**
 * Someone who is invited to a meeting.
 *
 * @param label number of their label
 * @param number of their dossier
 * @param professional their ref in it
 * @param reply null as long as the last date that was told is not answered
 * @param reason what they wrote with it, may be empty
 * @param attendance null as long as the coordination has not recorded it
 */
public record Invitee(
        String meeting,
        String label,
        String number,
        String professional,
        String firstName,
        String lastName,
        String structureName,
        Reply reply,
        String reason,
        Attendance attendance) {
    public String name() {
        return firstName + " " + lastName;
    }

    boolean mayCome() {
        return reply == null || reply == Reply.COMES;
    }
}
