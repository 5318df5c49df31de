package fr.pdn.labelling.portal;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.mailbox.Letterbox;
import java.util.List;

/** Our pages for agents, in the browser of those who have them. */
final class AgentPages {
    private static final List<String> LOGINS =
            List.of("instructeur", "coordination", "membre1", "direction", "paiement", "pilotage", "admin");
    private static final String SEND = "main form .btn-primary";

    private final PortalScene scene;
    private final TestClock clock;
    private final Procedure procedure;
    private final Letterbox letterbox;
    private final PageAlbum album;

    AgentPages(PortalScene scene, TestClock clock, Procedure procedure, Letterbox letterbox, PageAlbum album) {
        this.scene = scene;
        this.clock = clock;
        this.procedure = procedure;
        this.letterbox = letterbox;
        this.album = album;
    }

    void visit() {
        signIn();
        var reviewer = agent("instructeur");
        dossiers(reviewer);
        labelled(reviewer);
        receivedMails(reviewer);
        committee(reviewer);
        access(reviewer);
        sessions(agent("coordination"));
        campaigns(agent("admin"));
        album.open("agents, no such page", reviewer, "/nulle-part");
        album.open("agents, a page for others", reviewer, "/campagnes");
    }

    private void signIn() {
        var stranger = new PlainBrowser(scene.port());
        album.open("agents, sign-in", stranger, "/connexion");
        stranger.fill("username", "instructeur").fill("password", "autre").press("main button");
        album.keep("agents, sign-in refused", stranger);
        for (var login : LOGINS) {
            album.open("agents, home of " + login, agent(login), "/agents");
        }
    }

    private void dossiers(PlainBrowser reviewer) {
        var dossier = procedure.file(Samples.incomplete());
        album.open("agents, dossiers", reviewer, "/dossiers");
        album.open("agents, no dossier found", reviewer, "/dossiers?recherche=introuvable");
        album.open("agents, dossier filed", reviewer, page(dossier));
        reviewer.press("form[action$=questions] button");
        album.keep("agents, question missing", reviewer);
        reviewer.fill("question", "Qui tiendra la permanence ?").press("form[action$=questions] button");
        album.keep("agents, question asked", reviewer);
        reviewer.open(page(dossier));
        album.open(
                "agents, a mail",
                reviewer,
                reviewer.page().expectFirst("main a[href*=/courriels/]").attr("href"));
        album.open("agents, dossier in committee", reviewer, page(procedure.inCommittee(Samples.oneProfessional())));
    }

    private void labelled(PlainBrowser reviewer) {
        procedure.accepted(Samples.oneProfessional()).toThePayment();
        album.open("agents, grants to pay", agent("paiement"), "/versements");
        album.open("agents, dossier with findings", reviewer, page(procedure.file(Samples.volunteer())));
        var sample = Samples.threeProfessionals();
        var dossier = procedure.ready(sample);
        album.open("agents, dossier prepared", reviewer, page(dossier));
        dossier.awardEveryLabel();
        album.open("agents, dossier labelled", reviewer, page(dossier));
        album.open("agents, dossier for payments", agent("paiement"), page(dossier));
        for (var change : List.of("/statut", "/fusion", "/fin-de-convention")) {
            album.open("agents, dossier " + change, reviewer, page(dossier) + change);
            reviewer.press(SEND);
            album.keep("agents, dossier " + change + ", what is missing", reviewer);
        }
        conventionEnd(reviewer, page(dossier));
        album.open(
                "agents, presence to certify",
                agent("coordination"),
                "/rencontres/attestations/" + scene.label(dossier.number()));
        var director = agent("direction");
        album.open("agents, provisional labels", director, "/labels-provisoires");
        var stranger = new PlainBrowser(scene.port());
        album.open("verification, label in force", stranger, "/verification/" + scene.label(dossier.number()));
        stranger.press(SEND);
        album.keep("verification, no file", stranger);
        album.open("verification, unknown number", stranger, "/verification/PDNP17-L-2027-999999");
    }

    private void conventionEnd(PlainBrowser reviewer, String dossier) {
        var today = FrenchDates.dayOf(clock.instant());
        reviewer.open(dossier + "/fin-de-convention");
        reviewer.fill("receivedOn", today.toString())
                .fill("endsOn", today.plusMonths(3).toString())
                .press(SEND);
        album.keep("agents, dossier whose convention ends", reviewer);
        album.open("agents, dossier /fin-de-convention, already announced", reviewer, dossier + "/fin-de-convention");
        album.open("agents, dossier /maintien", reviewer, dossier + "/maintien");
        reviewer.press(SEND);
        album.keep("agents, dossier /maintien, what is missing", reviewer);
        reviewer.fill("reason", "Lettre du président.").press(SEND);
        album.keep("agents, dossier whose convention is kept", reviewer);
    }

    private void receivedMails(PlainBrowser reviewer) {
        var sample = Samples.oneProfessional();
        var dossier = procedure.underReview(sample);
        letterbox.post(Letterbox.letter(
                "album-1",
                sample.contactEmail(),
                "candidature PDN " + dossier.number(),
                "Bonjour, voici le plan.",
                "plan.pdf"));
        letterbox.post(Letterbox.letter(
                "album-2", "passant@nulle-part.example", "candidature PDN", "Bonjour, une question.", "projet.pdf"));
        album.open("agents, received mails", reviewer, "/courriels-recus");
        album.open(
                "agents, a received mail",
                reviewer,
                reviewer.page().expectFirst("main a[href*=/courriels-recus/]").attr("href"));
    }

    private void committee(PlainBrowser reviewer) {
        album.open("agents, committee", reviewer, "/comite");
        reviewer.press("form[action$=comite] .btn-primary");
        album.keep("agents, committee, what is missing", reviewer);
    }

    private void access(PlainBrowser reviewer) {
        var dossier = procedure.file(Samples.oneProfessional());
        var newcomer = scene.signedIn(PortalScene.someone());
        newcomer.open("/equipe/acces");
        newcomer.fill("number", dossier.number())
                .fill("name", "Yann Estran")
                .fill("capacity", "Directeur")
                .fill("reason", "La présidente est partie.")
                .press(SEND);
        album.open("agents, access asked for", reviewer, "/acces-structures");
        reviewer.press("button[name=accorder]");
        album.keep("agents, access, reason missing", reviewer);
    }

    private void sessions(PlainBrowser coordination) {
        clock.set("2027-03-10T10:00:00+01:00");
        album.open("agents, presences", coordination, "/presences");
        album.open("agents, sessions", coordination, "/formations");
        coordination.fill("day", "2027-02-30").press(SEND);
        album.keep("agents, sessions, what is missing", coordination);
        var dossier = procedure.accepted(Samples.threeProfessionals());
        var session = "/formations/" + dossier.openSession(1);
        album.open("agents, session that nobody asked for", coordination, session);
        dossier.about("D2-P1").coordination("enrolInSession", "session", session.substring("/formations/".length()));
        dossier.about("D2-P2").coordination("enrolInSession", "session", session.substring("/formations/".length()));
        album.open("agents, session", coordination, session);
        coordination.press("form[action$=report] button");
        album.keep("agents, session, what is missing", coordination);
        album.open("agents, attendance sheet", coordination, session + "/emargement");
        clock.set("2028-03-10T10:00:00+01:00");
        album.open("agents, attendance to tell", coordination, session + "/emargement");
        clock.set("2027-03-10T10:00:00+01:00");
        meetings(coordination);
    }

    private void meetings(PlainBrowser coordination) {
        album.open("agents, meetings", coordination, "/rencontres");
        coordination.press(SEND);
        album.keep("agents, meetings, what is missing", coordination);
        coordination.loseTheSession();
        coordination.fill("subject", "Parler des écrans").press(SEND);
        scene.signInAgent(coordination, "coordination");
        album.keep("agents, meetings, what was typed given back", coordination);
        coordination
                .fill("subject", "Parler des écrans")
                .fill("day", "2027-04-12")
                .fill("place", "Salle des Oyats, Port-Ganivelle")
                .press(SEND);
        album.keep("agents, meeting to come", coordination);
        var meeting = coordination.place();
        coordination.press("form[action$=annulation] button");
        album.keep("agents, meeting, reason missing", coordination);
        album.open("agents, meeting, attendance sheet", coordination, meeting + "/emargement");
        clock.set("2027-04-12T18:00:00+02:00");
        album.open("agents, meeting held", coordination, meeting);
    }

    private void campaigns(PlainBrowser admin) {
        var call = scene.call();
        album.open("agents, calls", admin, "/campagnes");
        album.open("agents, extension", admin, "/campagnes/" + call + "/prorogation");
        admin.press(SEND);
        album.keep("agents, extension, what is missing", admin);
        admin.fill("day", "2027-04-02")
                .fill("time", "23:59")
                .fill("reason", "Information tardive.")
                .press(SEND);
        album.keep("agents, call extended", admin);
    }

    private PlainBrowser agent(String login) {
        var browser = new PlainBrowser(scene.port());
        browser.open("/connexion");
        browser.fill("username", login).fill("password", "demo").press("main button");
        return browser;
    }

    private static String page(FollowedDossier dossier) {
        return "/dossiers/" + dossier.number();
    }
}
