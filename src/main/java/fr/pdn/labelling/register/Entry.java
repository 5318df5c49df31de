package fr.pdn.labelling.register;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.forms.WordedAnswer;
import java.time.Instant;
import java.util.List;

/**
 * An act as the page tells it.
 *
 * @param about the professional it is about, empty for the whole dossier
 * @param grid the marks of a review, empty for any other act
 */
public record Entry(Act act, Instant at, Person by, String about, List<Said> said, List<WordedAnswer> grid) {

    /** « 5 mars 2027 à 23 h 59 ». */
    public String when() {
        return FrenchDates.moment(at);
    }
}
