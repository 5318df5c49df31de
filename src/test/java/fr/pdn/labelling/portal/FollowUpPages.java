package fr.pdn.labelling.portal;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.renewal.RenewalScene;
import fr.pdn.labelling.report.ReportScene;

/** The pages of what follows a label for years: annual reports, renewal, the end. */
final class FollowUpPages {
    private static final String CONTACT = "direction@ganivelles.example";
    private static final String REPRESENTATIVE = "presidence@ganivelles.example";
    private static final String SEND = "main form .btn-primary";
    private static final String KEEP = "button[name=_keep]";

    private final PortalScene scene;
    private final ReportScene reports;
    private final RenewalScene renewals;
    private final PageAlbum album;

    FollowUpPages(PortalScene scene, ReportScene reports, RenewalScene renewals, PageAlbum album) {
        this.scene = scene;
        this.reports = reports;
        this.renewals = renewals;
        this.album = album;
    }

    void visit() {
        report();
        renewal();
    }

    private void report() {
        var dossier = reports.asked();
        var step = "/taches/" + dossier.idOf("completeAnnualReport");
        var contact = scene.signedIn(CONTACT);
        album.open("annual report, asked", contact, step);
        contact.fill("activity", "Ateliers du mercredi.").press(KEEP);
        album.keep("annual report, put aside", contact);
        var representative = scene.signedIn(REPRESENTATIVE);
        representative.open(step);
        contact.fill("activity", "Ateliers du mercredi et du soir.").press(KEEP);
        representative.fill("activity", "Autre chose.").press(KEEP);
        album.keep("annual report, someone else saved", representative);
        contact.press(SEND);
        album.keep("annual report, what is missing", contact);
        dossier.representative("completeAnnualReport", ReportScene.answers());
        album.open("annual report, filed", contact, step);
        returned(dossier);
        album.open("annual report, to complete", contact, "/taches/" + dossier.idOf("completeAnnualReport"));
        dossier.fire("reportMissing")
                .reviewer(
                        "decideMissingReport",
                        "missingReportOutcome",
                        "EXTENDED",
                        "extendedTo",
                        "2028-06-15",
                        "reason",
                        "La directrice était absente.");
        album.open("annual report, more time given", contact, "/taches/" + dossier.idOf("completeAnnualReport"));
        album.open("agents, annual reports", scene.agent("instructeur"), "/bilans");
    }

    private static void returned(FollowedDossier dossier) {
        dossier.coordination("analyseAnnualReport", "reportOpinion", "RESERVED", "comment", "Matériel à préciser.")
                .reviewer("validateAnnualReport", "reportOutcome", "TO_COMPLETE", "reason", "Précisez le matériel.");
    }

    private void renewal() {
        var dossier = renewals.invited();
        var contact = scene.signedIn(CONTACT);
        var step = "/taches/" + dossier.idOf("requestRenewal");
        album.open("renewal, asked", contact, step);
        contact.press(SEND);
        album.keep("renewal, what is missing", contact);
        conventionEnd(dossier, contact);
        var label = renewals.labelOf(dossier);
        dossier.fire("termReached");
        album.open("renewal, no longer asked", contact, step);
        album.open("dossier, convention over", contact, "/candidatures/" + dossier.number());
        album.open("verification, convention over", contact, "/verification/" + label.number());
        album.open(
                "kit, convention over", contact, "/candidatures/" + dossier.number() + "/kit/" + label.professional());
    }

    /** Announced, then taken back: the renewal goes on. */
    private void conventionEnd(FollowedDossier dossier, PlainBrowser contact) {
        var page = "/candidatures/" + dossier.number();
        album.open("convention end, not for whoever asks", contact, page + "/fin-de-convention");
        var representative = scene.signedIn(REPRESENTATIVE);
        album.open("convention end", representative, page + "/fin-de-convention");
        representative.press(SEND);
        album.keep("convention end, what is missing", representative);
        var endsOn = renewals.term(dossier).minusDays(30);
        representative
                .fill("endsOn", endsOn.toString())
                .fill("confirmed", "true")
                .press(SEND);
        album.keep("convention end, announced", representative);
        album.open("dossier, convention ending", representative, page);
        album.open("convention kept", representative, page + "/maintien");
        representative.press(SEND);
        album.keep("convention kept, what is missing", representative);
        representative.fill("confirmed", "true").press(SEND);
        album.keep("convention kept, nothing to take back", representative);
    }
}
