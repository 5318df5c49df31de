package fr.pdn.labelling.report;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The report of one convention for a year, as far as it has come.
 *
 * @param professionals labelled at some time of the year
 * @param filedAt null as long as nothing was filed; the figures are then 0
 */
public record ReportLine(
        String number,
        String structure,
        ReportState state,
        int professionals,
        BigDecimal hours,
        int weeksInOrder,
        int publications,
        int conversations,
        int participants,
        long workingTimeCents,
        long equipmentCents,
        long unspentCents,
        Instant filedAt) {}
