package fr.pdn.labelling.portal;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import java.time.Duration;

/** A breach from its report to the end of the label, as agents and as the structure see it. */
final class BreachPages {
    private static final String VALIDATE = "main form .btn-primary";
    private static final String OBSERVE = "main form:not([enctype]) .btn-primary";
    private static final String BREACHES = "/manquements";
    private final PortalScene scene;
    private final Procedure procedure;
    private final PageAlbum album;

    BreachPages(PortalScene scene, Procedure procedure, PageAlbum album) {
        this.scene = scene;
        this.procedure = procedure;
        this.album = album;
    }

    void ofAgents() {
        var dossier = labelled();
        var coordination = scene.agent("coordination");
        album.open("agents, breaches", coordination, BREACHES);
        album.open("agents, report of a breach", coordination, BREACHES + "/nouveau?dossier=" + dossier.number());
        coordination.press(VALIDATE);
        album.keep("agents, report of a breach, what is missing", coordination);
        report(coordination, dossier);
        album.keep("agents, a breach reported", coordination);
        coordination.press("form[action$=retrait] button");
        album.keep("agents, withdrawal without a word", coordination);
        coordination.fill("reason", "Courrier du 2 juin 2027.").press("form[action$=retrait] button");
        album.keep("agents, a breach closed by withdrawal", coordination);
        album.open("agents, breaches that are over", coordination, BREACHES);
        album.open("agents, no such breach", coordination, BREACHES + "/999999999");
    }

    void ofPortal() {
        var dossier = labelled();
        var structure = scene.signedIn(Samples.oneProfessional().contactEmail());
        report(scene.agent("coordination"), dossier);
        dossier.reviewer(
                        "qualifyBreach",
                        "breachQualification",
                        "URGENT",
                        "reason",
                        "Des conseils dangereux ont été donnés.",
                        "expected",
                        "Retirer ces conseils.")
                .director("signFormalNotice", "noticeOutcome", "SIGNED");
        album.open("dossier, formal notice", structure, page(dossier));
        var step = "/taches/" + dossier.idOf("submitObservations");
        album.open("submitObservations", structure, step);
        structure.press(OBSERVE);
        album.keep("submitObservations, nothing said", structure);
        structure.open(step);
        structure.send("#OTHER-file", "preuve.pdf", PortalScene.PDF);
        album.keep("submitObservations, a file received", structure);
        structure.fill("observations", "Nous avons retiré ces conseils.").press(OBSERVE);
        album.keep("submitObservations, sent", structure);
        dossier.fire("noticeDelayOver");
        album.open("dossier, notice over", structure, page(dossier));
        dossier.fire("opinionsOverdue")
                .director(
                        "decideSuspension",
                        "suspensionDecision",
                        "SUSPENDED",
                        "reason",
                        "Rien n’a changé.",
                        "missingOpinionsNoted",
                        true);
        album.open("dossier, suspended", structure, page(dossier));
        album.open("requestLifting", structure, "/taches/" + dossier.idOf("requestLifting"));
        dossier.structure("requestLifting", "request", "C’est fait.")
                .director("decideLifting", "liftingDecision", "MAINTAINED", "reason", "Il manque une preuve.");
        album.open("requestLifting, again", structure, "/taches/" + dossier.idOf("requestLifting"));
        dossier.fire("suspensionEndNear")
                .director(
                        "decideOutcome",
                        "suspensionOutcome",
                        "TERMINATED",
                        "reason",
                        "Sans effet.",
                        "clause",
                        "article 13");
        album.open("dossier, label withdrawn", structure, page(dossier));
    }

    private FollowedDossier labelled() {
        return procedure.ready(Samples.oneProfessional()).awardEveryLabel().later(Duration.ofDays(20));
    }

    private void report(PlainBrowser agent, FollowedDossier dossier) {
        agent.open(BREACHES + "/nouveau?dossier=" + dossier.number());
        agent.fill("concerned", scene.label(dossier.number()))
                .fill("ground", "S6")
                .fill("facts", "Le compte donne des conseils médicaux.")
                .press(VALIDATE);
    }

    private static String page(FollowedDossier dossier) {
        return "/candidatures/" + dossier.number();
    }
}
