package fr.pdn.labelling.register;

import fr.pdn.labelling.campaign.FrenchDates;
import java.time.LocalDate;

/**
 * A step that waits for someone.
 *
 * @param about the professional it concerns, empty for the whole dossier
 * @param waitsFor a person, a group or the structure, in French
 * @param taken whether a person has it in hand
 * @param dueOn null when nothing presses
 * @param link into Tasklist, null for those who would not find it there
 */
public record OpenTask(
        String name, String about, String waitsFor, boolean taken, LocalDate dueOn, boolean late, String link) {

    /** « 14 mai 2027 ». */
    public String due() {
        return dueOn == null ? "" : FrenchDates.day(dueOn);
    }
}
