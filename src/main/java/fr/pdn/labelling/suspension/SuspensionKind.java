package fr.pdn.labelling.suspension;

import java.time.LocalDate;

/** Three months at most, prolonged once; an urgent one, a month. */
enum SuspensionKind {
    DECIDED(3),
    INTERIM(1);

    private final int months;

    SuspensionKind(int months) {
        this.months = months;
    }

    /** The last day it may have. */
    LocalDate latest(LocalDate since) {
        return since.plusMonths(months);
    }
}
