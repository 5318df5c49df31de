package fr.pdn.labelling.portal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.LabelEnding;
import fr.pdn.labelling.label.LabelStanding;
import fr.pdn.labelling.label.Labels;

/** The pages of labels: directory, verification, kit, and those of the coordination behind them. */
final class LabelPages {
    private static final String NATIONAL = "/annuaire-national";
    private final PortalScene scene;
    private final Procedure procedure;
    private final Labels labels;
    private final LabelStanding standing;
    private final PageAlbum album;

    LabelPages(PortalScene scene, Procedure procedure, Labels labels, LabelStanding standing, PageAlbum album) {
        this.scene = scene;
        this.procedure = procedure;
        this.labels = labels;
        this.standing = standing;
        this.album = album;
    }

    void visit() {
        var sample = Samples.oneProfessional();
        ((ObjectNode) sample.json().get("structure")).put("name", "Maison de l’Annuaire");
        var dossier = procedure.ready(sample).awardEveryLabel();
        var label = labels.of(dossier.read().candidature().id()).get(0);
        var structure = scene.signedIn(sample.contactEmail());
        var stranger = new PlainBrowser(scene.port());
        coordination(label);
        directory(stranger);
        verification(stranger, label);
        album.open("kit", structure, kit(dossier));
        standing.suspend(label.number(), null, "Motif.");
        album.open("kit, label suspended", structure, kit(dossier));
        album.open("dossier, label suspended", structure, "/candidatures/" + dossier.number());
        album.open("verification, suspended", stranger, "/verification/" + label.number());
        album.open("national directory, one to hide", agent(), NATIONAL);
        standing.end(label.number(), LabelEnding.DEPARTURE, "Motif.");
        album.open("verification, ended", stranger, "/verification/" + label.number());
    }

    private void coordination(Label label) {
        var agent = agent();
        album.open("national directory", agent, NATIONAL);
        album.open("place of a structure", agent, NATIONAL + "/lieux/" + label.siret());
        agent.fill("latitude", "nord").press("main form button");
        album.keep("place of a structure, mistaken", agent);
        agent.fill("latitude", "45,94").fill("longitude", "-0,96").press("main form button");
        album.keep("national directory, place given", agent);
    }

    private void directory(PlainBrowser stranger) {
        album.open("directory", stranger, "/annuaire");
        album.open("directory, with its map", stranger, "/annuaire?recherche=annuaire");
        album.open("directory, nobody found", stranger, "/annuaire?recherche=inconnu");
    }

    private void verification(PlainBrowser stranger, Label label) {
        album.open("verification, number asked for", stranger, "/verification");
        stranger.fill("numero", "n° ?").press("main form button");
        album.keep("verification, number mistaken", stranger);
        album.open("verification, unknown", stranger, "/verification/PDNP17-L-1999-001");
        album.open("verification, in force", stranger, "/verification/" + label.number());
        stranger.send("#file", "certificat.pdf", PortalScene.PDF);
        album.keep("verification, another file", stranger);
        album.open("verification, file too heavy", stranger, "/verification/" + label.number() + "?lourd");
    }

    private PlainBrowser agent() {
        var browser = new PlainBrowser(scene.port());
        browser.open("/connexion");
        browser.fill("username", "coordination").fill("password", "demo").press("main form button");
        return browser;
    }

    private static String kit(FollowedDossier dossier) {
        return "/candidatures/" + dossier.number() + "/kit/D1-P1";
    }
}
