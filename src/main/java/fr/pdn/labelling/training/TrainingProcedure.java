package fr.pdn.labelling.training;

import fr.pdn.labelling.agenda.Attendance;
import java.time.Instant;

/** What the module tells the process of one professional. Business events, never elements of a model. */
public interface TrainingProcedure {
    /** A place is free for whoever waited for it. */
    void placeOffered(String number, String professional);

    /** Their session begins at another time. */
    void sessionMoved(String number, String professional, Instant startsAt);

    /**
     * Whether they came is told, by who is signed in.
     *
     * @return false when it has been told already
     */
    boolean attendanceTold(String number, String professional, Attendance attendance);

    /** Their enrolment, their offer or their waiting is cancelled: another session is to be found. */
    void enrolmentCancelled(String number, String professional);
}
