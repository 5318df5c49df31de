package fr.pdn.labelling.training.web;

import fr.pdn.labelling.agenda.Attendance;
import fr.pdn.labelling.training.AttendanceSheet;

/**
 * Someone on the attendance sheet.
 *
 * @param told as people read it, empty as long as nobody has told
 */
record SheetRow(String key, String name, String structure, String number, String told) {
    static SheetRow of(AttendanceSheet.Line line) {
        return new SheetRow(
                line.key(),
                line.person().name(),
                line.person().structure(),
                line.person().request().number(),
                line.attendance().map(Attendance::label).orElse(""));
    }
}
