package fr.pdn.labelling.portal;

import fr.pdn.labelling.Samples;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.candidature.Candidature;
import java.util.List;
import java.util.Map;

/** The pages of a draft, from its first to its filing. */
final class DraftPages {
    private static final String CONTINUE = "button[value=continue]";
    private static final List<String> SECTIONS =
            List.of("structure", "professionnels", "projet", "budget", "engagements");

    private final PortalScene scene;
    private final TestClock clock;
    private final PageAlbum album;
    private final String email = PortalScene.someone();

    DraftPages(PortalScene scene, TestClock clock, PageAlbum album) {
        this.scene = scene;
        this.clock = clock;
        this.album = album;
    }

    void visit() {
        var call = scene.call();
        var browser = scene.signedIn(email);
        blank(browser, scene.blankDraft(call, email));
        begun(browser, scene.draft(call, email, Samples.threeProfessionals()));
        documents(browser, scene.draft(call, email, Samples.threeProfessionals()));
        changedElsewhere(browser, scene.draft(call, email));
        signedOut(scene.draft(call, email));
        filedMeanwhile(browser, scene.draft(call, email));
        album.open("my dossiers", browser, "/candidatures");
        deleted(browser, scene.draft(call, email));
        closed(browser, scene.draft(call, email));
    }

    private void deleted(PlainBrowser browser, Candidature draft) {
        var elsewhere = scene.signedIn(email);
        elsewhere.open(page(draft, "/structure"));
        album.open("draft, deletion asked", browser, page(draft, "/suppression"));
        browser.press("main form .btn-danger");
        album.keep("my dossiers, draft deleted", browser);
        elsewhere.fill("structure.town", "Royan").press(CONTINUE);
        album.keep("draft, gone meanwhile", elsewhere);
    }

    private void blank(PlainBrowser browser, Candidature draft) {
        album.open("draft, blank", browser, page(draft, ""));
        for (var section : SECTIONS) {
            album.open(section + ", blank", browser, page(draft, "/" + section));
            browser.press(CONTINUE);
            album.keep(section + ", what is missing", browser);
        }
        album.open("review, answers missing", browser, page(draft, "/relecture"));
    }

    private void begun(PlainBrowser browser, Candidature draft) {
        album.open("draft, begun", browser, page(draft, ""));
        album.open("draft, paused", browser, page(draft, "?enregistre"));
        for (var section : SECTIONS) {
            album.open(section + ", filled in", browser, page(draft, "/" + section));
        }
        browser.open(page(draft, "/budget"));
        browser.fill("budget.income[0].amount", "12").press(CONTINUE);
        album.keep("budget, not balanced", browser);
        browser.open(page(draft, "/projet"));
        browser.fill("project.summary", "Appeler Lina au 06 12 34 56 78.").press("button[value=pause]");
        album.open("project, personal data pointed out", browser, page(draft, "/projet"));
        album.open("review, documents missing", browser, page(draft, "/relecture"));
        album.open("review, changed since it was read", browser, page(draft, "/relecture?change"));
    }

    private void documents(PlainBrowser browser, Candidature draft) {
        var pieces = page(draft, "/pieces");
        album.open("documents, none", browser, pieces);
        browser.send("#PROFESSIONAL_PRESENTATION-file", "équipe.pdf", PortalScene.PDF);
        album.keep("documents, nobody ticked", browser);
        browser.send(
                "#ORGANISATION_CHART-file",
                Map.of("organigramme.pdf", PortalScene.PDF, "notes.txt", "Bonjour".getBytes()));
        album.keep("documents, one received and one refused", browser);
        album.open("documents, one received", browser, pieces);
        browser.press("button[name=_remove]");
        album.keep("documents, removed", browser);
        album.open("documents, too heavy", browser, pieces + "?lourd");
        browser.send("#ORGANISATION_CHART-file", "organigramme.pdf", PortalScene.PDF);
        browser.send("#SPECIFIC_PROJECT-file", "projet.pdf", PortalScene.PDF);
        browser.fill("professional", "D2-P1", "D2-P2", "D2-P3")
                .send("#PROFESSIONAL_PRESENTATION-file", "équipe.pdf", PortalScene.PDF);
        album.open("review, complete", browser, page(draft, "/relecture"));
    }

    private void changedElsewhere(PlainBrowser browser, Candidature draft) {
        var colleague = scene.signedIn(email);
        browser.open(page(draft, "/structure"));
        colleague.open(page(draft, "/structure"));
        colleague.fill("structure.town", "Royan").press(CONTINUE);
        browser.fill("structure.town", "Saintes").press(CONTINUE);
        album.keep("structure, changed elsewhere", browser);
    }

    private void signedOut(Candidature draft) {
        var browser = scene.signedIn(email);
        browser.open(page(draft, "/projet"));
        browser.loseTheSession();
        browser.fill("project.summary", "Ce que je viens d’écrire.").press(CONTINUE);
        album.keep("sign-in, what was typed is kept", browser);
        scene.signIn(browser, email);
        album.keep("project, what was typed is given back", browser);
    }

    private void filedMeanwhile(PlainBrowser browser, Candidature draft) {
        var colleague = scene.signedIn(email);
        browser.open(page(draft, "/structure"));
        colleague.open(page(draft, "/relecture"));
        colleague.press(".btn-lg");
        browser.fill("structure.town", "Saintes").press(CONTINUE);
        album.keep("structure, filed meanwhile", browser);
    }

    private void closed(PlainBrowser browser, Candidature draft) {
        clock.set("2027-03-06T00:00:00+01:00");
        album.open("draft, call closed", browser, page(draft, ""));
        album.open("review, call closed", browser, page(draft, "/relecture"));
    }

    private static String page(Candidature draft, String path) {
        return "/candidatures/" + draft.id() + path;
    }
}
