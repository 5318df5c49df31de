package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Absence;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.PromisedGrant;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.candidature.checks.Amounts;
import java.time.Instant;

/** What follows an acceptance: the convention and the grant, and what one professional has done. */
record FormalitiesSummary(Dossier dossier, String professional) {
    void addTo(BriefText text) {
        if (dossier.last(Act.DECIDED_ACCEPTED).isPresent()) {
            grant(text);
        }
        convention(text);
        if (professional != null) {
            ofTheProfessional(text);
        }
    }

    private void grant(BriefText text) {
        long total = PromisedGrant.total(dossier);
        long due = PromisedGrant.due(dossier);
        text.line("Aide au démarrage\u00a0: **%s**", Amounts.shown(total));
        if (due > 0 && due < total) {
            text.item("Déjà versée\u00a0: %s. À verser\u00a0: %s", Amounts.shown(total - due), Amounts.shown(due));
        }
    }

    private void convention(BriefText text) {
        dossier.last(Act.CONVENTION_DRAFTED)
                .ifPresent(a -> text.line(
                        "Convention %s, signataire : %s, jusqu’au %s.",
                        a.text("convention"), a.text("signatory"), BriefText.day(a, "endsOn")));
        dossier.last(Act.CONVENTION_OPENED, Act.SIGNATURE_TIME_EXTENDED)
                .ifPresent(a ->
                        text.item("Signature de la structure attendue jusqu’au %s inclus", BriefText.day(a, "dueOn")));
        done(text, dossier.last(Act.CONVENTION_SIGNED, Act.CONVENTION_DECLINED).orElse(null));
        dossier.last(Act.CONVENTION_SIGNED)
                .filter(act -> !act.text("sha256").isEmpty())
                .ifPresent(act -> text.item(
                        "Signée par %s, %s : version %s du texte, empreinte SHA-256 %s",
                        act.text("name"), act.text("capacity"), act.text("version"), act.text("sha256")));
        done(
                text,
                dossier.last(Act.CONVENTION_COUNTERSIGNED, Act.COUNTERSIGNATURE_RETURNED)
                        .orElse(null));
        done(text, dossier.last(Act.GRANT_PAID, Act.GRANT_REJECTED).orElse(null));
    }

    private void ofTheProfessional(BriefText text) {
        Absence.in(dossier).stream()
                .filter(absence -> absence.professional().equals(professional))
                .forEach(absence -> AbsenceLine.addTo(text, dossier, absence));
        done(text, last(Act.CHARTER_SIGNED, Act.CHARTER_DECLINED));
        done(text, last(Act.CHARTER_COUNTERSIGNED));
        done(text, last(Act.MISSION_LETTER_SIGNED, Act.MISSION_LETTER_DECLINED));
        dossier.lastAbout(professional, Act.ENROLLED, Act.TRAINING_WAITING, Act.PLACE_OFFERED, Act.SESSION_MOVED)
                .ifPresent(a -> text.item(
                        "Session %s : %s, %s",
                        a.text("session"), FrenchDates.moment(Instant.parse(a.text("startsAt"))), a.text("place")));
        done(
                text,
                last(
                        Act.TRAINING_ATTENDED,
                        Act.TRAINING_MISSED,
                        Act.TRAINING_EXEMPTED,
                        Act.PLACE_DECLINED,
                        Act.PLACE_LAPSED,
                        Act.ENROLMENT_CANCELLED));
        dossier.lastAbout(professional, Act.SOCIAL_PROFILES_DECLARED)
                .ifPresent(a -> text.item(
                        "Comptes déclarés : %s, %s, sous le nom « %s »",
                        new BriefText.Ready(BriefText.link("Facebook", a.text("facebookUrl"))),
                        new BriefText.Ready(BriefText.link("Instagram", a.text("instagramUrl"))),
                        a.text("displayName")));
        done(text, last(Act.SOCIAL_PROFILES_VERIFIED, Act.SOCIAL_PROFILES_TO_CORRECT));
        done(text, last(Act.LABEL_RETURNED));
        done(text, last(Act.FORMALITIES_COMPLETED));
        dossier.lastAbout(professional, Act.DIRECTORY_ENTRY_DECLARED)
                .ifPresent(a -> text.item(
                        "%s", new BriefText.Ready(BriefText.link("Fiche de l’annuaire", a.text("directoryUrl")))));
        done(text, last(Act.DIRECTORY_ENTRY_TO_CORRECT));
    }

    private RecordedAct last(Act... kinds) {
        return dossier.lastAbout(professional, kinds).orElse(null);
    }

    private static void done(BriefText text, RecordedAct act) {
        if (act != null) {
            var said = act.text("reason") + act.text("comment");
            text.item("%s le %s%s", act.kind().label(), day(act), said.isBlank() ? "" : " : " + said);
        }
    }

    private static String day(RecordedAct act) {
        return FrenchDates.day(act.at());
    }
}
