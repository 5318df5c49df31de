package fr.pdn.labelling.portal;

import fr.pdn.labelling.Samples;
import fr.pdn.labelling.TestClock;
import java.nio.charset.StandardCharsets;

/** The pages on which agents type what came on paper, by telephone or by the questionnaire, and on which it is confirmed. */
final class EntryPages {
    private final PortalScene scene;
    private final TestClock clock;
    private final PageAlbum album;
    private final String contact = PortalScene.someone();

    EntryPages(PortalScene scene, TestClock clock, PageAlbum album) {
        this.scene = scene;
        this.clock = clock;
        this.album = album;
    }

    void visit() {
        var call = scene.call();
        var agent = scene.agent("instructeur");
        album.open("entries", agent, "/saisies");
        agent.press("main form .btn-primary");
        album.keep("entries, nothing said", agent);
        var entry = begin(agent, call);
        album.open("entry, blank", agent, entry);
        for (var section : new String[] {"structure", "professionnels", "pieces", "engagements", "relecture"}) {
            album.open("entry, " + section, agent, entry + "/" + section);
        }
        album.open("entry, paused", agent, entry + "?enregistre");
        album.open("entry, abandoning", agent, entry + "/abandon");
        agent.press("main form button");
        album.keep("entry, abandoned without a reason", agent);
        signedOut(agent, entry);
        sent(agent, entry);
        questionnaire(agent, call);
        album.open("entries, in every stage", agent, "/saisies");
    }

    private String begin(PlainBrowser agent, String call) {
        agent.open("/saisies");
        agent.fill("channel", "PAPER").fill("campaign", call).fill("email", contact);
        agent.fill("arrivedOn", "2027-02-18").fill("postmark", "2027-02-16").press("main form .btn-primary");
        return agent.place();
    }

    private void signedOut(PlainBrowser agent, String entry) {
        agent.open(entry + "/projet");
        agent.loseTheSession();
        agent.fill("project.summary", "Recopié du papier.").press("button[value=continue]");
        album.keep("entry, what was typed is kept", agent);
        scene.signInAgent(agent, "instructeur");
        album.keep("entry, what was typed is given back", agent);
    }

    private void sent(PlainBrowser agent, String entry) {
        agent.open(entry + "/relecture");
        agent.press(".btn-lg");
        album.keep("entry, sent", agent);
        var own = entry.replace("saisies", "candidatures");
        var structure = scene.signedIn(contact);
        for (var page : new String[] {"", "/structure", "/relecture"}) {
            album.open("entry, to confirm" + page, structure, own + page);
        }
        clock.set("2027-03-21T10:00:00+01:00");
        album.open("entry, no longer to confirm", structure, own);
        album.open("entry, unconfirmed", agent, entry);
        album.open("entry, unconfirmed, read again", agent, entry + "/relecture");
        album.open("entries, one unconfirmed", agent, "/saisies");
        agent.open(entry + "/abandon");
        agent.fill("reason", "La structure ne répond pas.").press("main form button");
        album.open("entry, abandoned", agent, entry);
        album.open("entry, abandoned, its structure", structure, own);
        album.open("entry, abandoned, read again by its structure", structure, own + "/relecture");
    }

    private void questionnaire(PlainBrowser agent, String call) {
        album.open("questionnaire", agent, "/saisies/questionnaire");
        agent.fill("campaign", call).send("#file", "export.csv", "Nom;Commune\nA;B".getBytes(StandardCharsets.UTF_8));
        album.keep("questionnaire, not understood", agent);
        var siret = Samples.oneProfessional().siret();
        var lines = "Date de réponse;Numéro SIRET;Nom de la structure;Forme juridique;Couleur préférée\n"
                + "2027-02-18;" + siret + ";Les Oyats;Association;bleu\n"
                + "2027-02-18;" + siret + ";Les Oyats;Association;bleu\n"
                + "18 février;123;<b>L'autre</b>;Club;vert\n";
        agent.open("/saisies/questionnaire");
        agent.fill("campaign", call).send("#file", "export.csv", lines.getBytes(StandardCharsets.UTF_8));
        album.keep("questionnaire, read", agent);
        agent.fill("ligne", "none").press("main form button");
        album.keep("questionnaire, no line chosen", agent);
        agent.press("main form button");
        album.keep("questionnaire, entered", agent);
        album.open(
                "questionnaire, no longer kept", agent, "/saisies/questionnaire/00000000-0000-0000-0000-000000000000");
    }
}
