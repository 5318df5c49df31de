package fr.pdn.labelling.portal;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.suspension.SuspensionScene;

/** A repayment from its demand to its last part, as the structure and as agents see it. */
final class RepaymentPages {
    private final PortalScene scene;
    private final SuspensionScene suspensions;
    private final PageAlbum album;

    RepaymentPages(PortalScene scene, SuspensionScene suspensions, PageAlbum album) {
        this.scene = scene;
        this.suspensions = suspensions;
        this.album = album;
    }

    void ofPortal() {
        var dossier = suspensions.terminated(suspensions.labelled(), 250);
        var structure = scene.signedIn(SuspensionScene.STRUCTURE);
        album.open("dossier, repayment decided", structure, page(dossier));
        dossier.fire("demandRepayment");
        album.open("dossier, repayment demanded", structure, page(dossier));
        album.open("my dossiers, repayment demanded", structure, "/candidatures");
        note(dossier, "PARTLY_REPAID", 100);
        album.open("dossier, partly repaid", structure, page(dossier));
        note(dossier, "REPAID", 150);
        album.open("dossier, repaid", structure, page(dossier));
    }

    void ofAgents() {
        var payments = scene.agent("paiement");
        album.open("agents, payments", payments, "/versements");
        var dossier = suspensions.terminated(suspensions.labelled(), 250).fire("demandRepayment");
        note(dossier, "PARTLY_REPAID", 100);
        dossier.fire("repaymentReminder").fire("repaymentReminder");
        album.open("agents, repayments awaited", payments, "/versements");
        album.open("agents, dossier with a repayment", payments, "/dossiers/" + dossier.number());
    }

    private void note(FollowedDossier dossier, String outcome, int euros) {
        dossier.payments(
                "followRepayment",
                "repaymentOutcome",
                outcome,
                "receivedOn",
                suspensions.today().toString(),
                "receivedEuros",
                euros);
    }

    private static String page(FollowedDossier dossier) {
        return "/candidatures/" + dossier.number();
    }
}
