package fr.pdn.labelling.report.web;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.report.DepartmentReport;
import fr.pdn.labelling.report.ReportLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The reports of a year as rows for a spreadsheet: texts and numbers. */
record ReportTable(String name, List<String> header, List<List<Object>> rows) {
    private static final List<String> HEADER = List.of(
            "dossier",
            "structure",
            "etat",
            "depose_le",
            "professionnels",
            "heures",
            "semaines_en_ordre",
            "publications",
            "conversations",
            "participants",
            "temps_de_travail_eur",
            "materiel_eur",
            "non_depense_eur");

    static ReportTable of(DepartmentReport report) {
        return new ReportTable(
                "Bilans " + report.year(),
                HEADER,
                report.lines().stream().map(ReportTable::row).toList());
    }

    private static List<Object> row(ReportLine line) {
        var filed = line.filedAt() == null
                ? ""
                : LocalDate.ofInstant(line.filedAt(), Campaign.PARIS).toString();
        return Arrays.asList(
                line.number(),
                line.structure(),
                line.state().label(),
                filed,
                line.professionals(),
                line.hours(),
                line.weeksInOrder(),
                line.publications(),
                line.conversations(),
                line.participants(),
                euros(line.workingTimeCents()),
                euros(line.equipmentCents()),
                euros(line.unspentCents()));
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
