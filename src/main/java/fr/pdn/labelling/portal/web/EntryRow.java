package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Candidature;

/** An entry in the list. */
record EntryRow(Candidature candidature, EntryView view) {
    public String structure() {
        var structure = candidature.answers().structure();
        if (structure.name() != null && !structure.name().isBlank()) {
            return structure.name();
        }
        return structure.contact() == null || structure.contact().email() == null
                ? "Structure sans nom"
                : structure.contact().email();
    }

    public String url() {
        return candidature.draft() ? Routes.draft(candidature.id()) : Routes.dossier(candidature.number());
    }
}
