package fr.pdn.labelling.portal;

import fr.pdn.labelling.FixedCodes;
import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Walk;
import fr.pdn.labelling.change.Newcomer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** The pages of a filed candidature and of what it asks of its people. */
final class DossierPages {
    private static final String VALIDATE = "main form .btn-primary";

    private final PortalScene scene;
    private final Procedure procedure;
    private final Walk walk;
    private final PageAlbum album;

    DossierPages(PortalScene scene, Procedure procedure, Walk walk, PageAlbum album) {
        this.scene = scene;
        this.procedure = procedure;
        this.walk = walk;
        this.album = album;
    }

    void visit() {
        underExamination();
        changes();
        incomplete();
        deferred();
        refused();
        accepted();
    }

    private void underExamination() {
        var sample = Samples.oneProfessional();
        var dossier = procedure.file(sample);
        var browser = scene.signedIn(sample.contactEmail());
        for (var page : List.of("", "/depot", "/recapitulatif", "/questions", "/retrait")) {
            album.open("dossier, filed" + page, browser, page(dossier, page));
        }
        walk.askQuestion(dossier.number(), "Qui tiendra la permanence du mardi ?");
        album.open("dossier, a question waits", browser, page(dossier, ""));
        album.open("questions, one waits", browser, page(dossier, "/questions"));
        browser.press("main button");
        album.keep("questions, answer missing", browser);
        browser.fill("answer", "Solène.").press("main button");
        album.keep("questions, answered", browser);
        browser.fill("answer", "Voici le plan.").send("#file", "plan.pdf", PortalScene.PDF);
        album.keep("questions, a message with its file", browser);
        browser.fill("answer", "Et des notes.").send("#file", "notes.pdf", "Bonjour".getBytes());
        album.keep("questions, a file refused", browser);
        album.open("questions, too heavy", browser, page(dossier, "/questions?lourd"));
        browser.open(page(dossier, "/retrait"));
        browser.press(".btn-danger");
        album.keep("dossier, withdrawn", browser);
    }

    private void changes() {
        var sample = Samples.oneProfessional();
        var dossier = procedure.underReview(sample);
        var browser = scene.signedIn(sample.contactEmail());
        for (var page : List.of("/correspondant", "/remplacement", "/absence")) {
            album.open("change " + page, browser, page(dossier, page));
            browser.press(VALIDATE);
            album.keep("change " + page + ", what is missing", browser);
        }
        browser.open(page(dossier, "/remplacement"));
        browser.fill(Newcomer.typed("D1-P1")).press(VALIDATE);
        album.keep("replacement, asked for", browser);
        browser.send("#PROFESSIONAL_PRESENTATION-file", "notes.pdf", "Bonjour".getBytes(StandardCharsets.UTF_8));
        album.keep("replacement, presentation refused", browser);
        browser.send("#PROFESSIONAL_PRESENTATION-file", "maelle.pdf", PortalScene.PDF);
        album.keep("replacement, presented", browser);
        dossier.review("FAVOURABLE", "");
        album.open("replacement, in committee", browser, page(dossier, "/remplacement"));
    }

    private void incomplete() {
        var sample = Samples.incomplete();
        var dossier = procedure
                .file(sample)
                .reviewer(
                        "checkAdmissibility",
                        "admissibility",
                        "INCOMPLETE",
                        "missingDocuments",
                        List.of("ORGANISATION_CHART", "PROFESSIONAL_PRESENTATION"),
                        "organisationChartReason",
                        "UNREADABLE",
                        "organisationChartNote",
                        "La photo est floue.");
        var browser = scene.signedIn(sample.contactEmail());
        album.open("dossier, pieces asked for", browser, page(dossier, ""));
        task(browser, dossier, "provideComplements");
        browser.send("#ORGANISATION_CHART-file", "organigramme.pdf", PortalScene.PDF);
        album.keep("provideComplements, one received", browser);
        browser.press(".pdn-actions .btn-primary");
        album.keep("provideComplements, one lacking", browser);
        browser.fill("reason", "a".repeat(501)).press("details button");
        album.keep("provideComplements, an explanation too long", browser);
        browser.fill("reason", "Elle arrive en mai.").press("details button");
        album.keep("provideComplements, one cannot come", browser);
    }

    private void deferred() {
        var sample = Samples.oneProfessional();
        var dossier = procedure
                .inCommittee(sample)
                .hearTheMembers()
                .conclude("DEFERRED", List.of(), "Quels créneaux seront tenus ?");
        var browser = scene.signedIn(sample.contactEmail());
        album.open("dossier, deferred", browser, page(dossier, ""));
        task(browser, dossier, "answerQuestions");
    }

    private void refused() {
        var sample = Samples.volunteer();
        var dossier = procedure
                .inCommittee(sample, "Le projet mérite un avis.")
                .hearTheMembers()
                .conclude("UNFAVOURABLE", List.of(), "La professionnelle est bénévole.")
                .director("decideCandidature", "decision", "REFUSED", "reason", "La professionnelle est bénévole.");
        album.open("dossier, refused", scene.signedIn(sample.contactEmail()), page(dossier, ""));
    }

    private void accepted() {
        var sample = Samples.oneProfessional();
        var dossier = procedure.accepted(sample);
        var structure = scene.signedIn(sample.contactEmail());
        var professional =
                scene.signedIn(sample.json().at("/professionals/0/email").asText());
        var representative = scene.signedIn(
                sample.json().at("/structure/legalRepresentative/email").asText());
        album.open("dossier, accepted", structure, page(dossier, ""));
        album.open("my tasks, some", structure, "/taches");
        album.open("my dossiers, something to do", structure, "/candidatures");
        bankDetails(structure, dossier);
        dossier.toTheSignature();
        album.open("signConvention, kept for another", structure, "/taches/" + dossier.idOf("signConvention"));
        convention(representative, dossier);
        preparation(representative, professional, dossier);
        label(structure, dossier);
        presence(structure, professional, dossier);
    }

    private void bankDetails(PlainBrowser structure, FollowedDossier dossier) {
        task(structure, dossier, "provideBankDetails");
        structure.press(VALIDATE);
        album.keep("provideBankDetails, what is missing", structure);
    }

    private void convention(PlainBrowser representative, FollowedDossier dossier) {
        var signature = task(representative, dossier, "signConvention");
        representative.press(VALIDATE);
        album.keep("signConvention, what is missing", representative);
        album.open("another signatory", representative, signature + "/signataire");
        representative.press(VALIDATE);
        album.keep("another signatory, what is missing", representative);
        album.open("signConvention on paper", representative, signature + "/papier");
        representative.press(VALIDATE);
        album.keep("signConvention on paper, nothing sent", representative);
        representative.open(signature + "/papier");
        representative.send("#file", "page.pdf", PortalScene.PDF);
        album.keep("signConvention on paper, a file without a code", representative);
        representative.open(signature);
        representative.fill("signatureOutcome", "SIGNED").press(VALIDATE);
        album.keep("signConvention, code asked", representative);
        representative.fill("code", "000000").press(VALIDATE);
        album.keep("signConvention, wrong code", representative);
        representative.fill("code", FixedCodes.USUAL).press(VALIDATE);
        album.keep("a task that is done", representative);
        album.open("a task that is done, again", representative, signature);
        album.open("convention", representative, page(dossier, "/convention"));
        dossier.director("countersignConvention", "countersignatureOutcome", "SIGNED")
                .pay();
    }

    private void preparation(PlainBrowser representative, PlainBrowser professional, FollowedDossier dossier) {
        task(professional, dossier, "declareSocialProfiles");
        task(professional, dossier, "signCharter");
        professional.press(VALIDATE);
        album.keep("signCharter, what is missing", professional);
        task(representative, dossier, "signMissionLetter");
        album.open("charter", professional, page(dossier, "/charte/D1-P1"));
        album.open("mission letter", representative, page(dossier, "/lettre-de-mission/D1-P1"));
        album.open("my dossiers, as a professional", professional, "/candidatures");
        album.open("my tasks, as a professional", professional, "/taches");
        dossier.professional("signCharter", "charterOutcome", "SIGNED");
        task(representative, dossier, "countersignCharter");
        dossier.structure("countersignCharter", "charterOutcome", "SIGNED")
                .structure("signMissionLetter", "missionLetterOutcome", "SIGNED")
                .enrolAll()
                .coordination("recordAttendance", "attendance", "PRESENT")
                .declareProfiles()
                .coordination("checkSocialProfiles", "profilesOutcome", "VERIFIED");
    }

    private void label(PlainBrowser structure, FollowedDossier dossier) {
        dossier.reviewer("validateLabel", "labelOutcome", "AWARDED");
        task(structure, dossier, "registerInDirectory");
        dossier.structure("registerInDirectory", "directoryUrl", "https://www.promeneursdunet.fr/annuaire/fictif")
                .coordination("checkDirectoryEntry", "directoryOutcome", "VERIFIED");
        album.open("dossier, labelled", structure, page(dossier, ""));
    }

    /** Three weeks later. */
    private void presence(PlainBrowser structure, PlainBrowser professional, FollowedDossier dossier) {
        dossier.later(Duration.ofDays(22));
        album.open("presence, weeks to log", professional, "/presence");
        var log = "/presence/" + scene.label(dossier.number());
        var week = professional
                .page()
                .expectFirst("a[href~=%s/.*W[0-9]{2}$]".formatted(log))
                .attr("href");
        album.open("presence, hours of a week", professional, week);
        professional.press(VALIDATE);
        album.keep("presence, hours missing", professional);
        professional
                .fill("FACEBOOK", "1 h 30")
                .fill("CONVERSATIONS", "beaucoup")
                .press(VALIDATE);
        album.keep("presence, a number that is none", professional);
        professional.fill("CONVERSATIONS", "4").press(VALIDATE);
        album.keep("presence, a week is logged", professional);
        album.open("presence, absence", professional, week + "/absence");
        professional.press(VALIDATE);
        album.keep("presence, absence without its kind", professional);
        album.open("presence, own log", professional, log);
        ownDeparture(professional, log);
        album.open("presence, of the structure", structure, "/presence");
        album.open("presence, a log of the structure", structure, log);
        var stranger = scene.signedIn(PortalScene.someone());
        album.open("presence, nobody’s", stranger, "/presence");
        album.open("network meetings, nobody’s", stranger, "/reseau");
        meetings(professional, dossier);
        movements(structure, dossier);
    }

    private void ownDeparture(PlainBrowser professional, String label) {
        album.open("own departure", professional, label + "/depart");
        professional.press(VALIDATE);
        album.keep("own departure, what is missing", professional);
    }

    private void movements(PlainBrowser structure, FollowedDossier dossier) {
        album.open("change /statut", structure, page(dossier, "/statut"));
        structure.press(VALIDATE);
        album.keep("change /statut, what is missing", structure);
        album.open("change /ajout", structure, page(dossier, "/ajout"));
        structure.press(VALIDATE);
        album.keep("change /ajout, what is missing", structure);
        album.open("change /fusion", structure, page(dossier, "/fusion"));
        structure.press(VALIDATE);
        album.keep("change /fusion, what is missing", structure);
        album.open("change /depart", structure, page(dossier, "/depart"));
        structure.press(VALIDATE);
        album.keep("change /depart, what is missing", structure);
        album.open("change /successeur, nobody leaves", structure, page(dossier, "/successeur"));
        structure.open(page(dossier, "/depart"));
        structure
                .fill("professional", "D1-P1")
                .fill("lastDay", "2027-12-31")
                .fill("departureReason", "RETIREMENT")
                .press(VALIDATE);
        album.keep("departure, declared", structure);
        task(structure, dossier, "settleAccounts");
        album.open("change /successeur", structure, page(dossier, "/successeur"));
        structure.press(VALIDATE);
        album.keep("change /successeur, what is missing", structure);
        structure.fill(Newcomer.typed("D1-P1")).press(VALIDATE);
        album.keep("successor, presented", structure);
        album.open("dossier, someone leaves", structure, page(dossier, ""));
    }

    private void meetings(PlainBrowser professional, FollowedDossier dossier) {
        var code = "RR-" + dossier.number();
        walk.planMeeting(code);
        album.open("network meetings, one to answer", professional, "/reseau");
        var answer = professional
                .page()
                .expectFirst("a[href~=/reseau/PDNP17-L-[0-9-]+/" + code + "$]")
                .attr("href");
        album.open("network meeting, answer", professional, answer);
        professional.fill("reply", "EXCUSED").press(VALIDATE);
        album.keep("network meeting, excuse missing", professional);
        professional.fill("reason", "En formation ce jour-là.").press(VALIDATE);
        album.keep("network meetings, answered", professional);
        dossier.later(Duration.ofDays(30));
        album.open("network meetings, past", professional, "/reseau");
        album.open("network meeting, answers closed", professional, answer);
        album.open("network meetings, nothing to certify", professional, answer.substring(0, answer.lastIndexOf('/')));
    }

    /** Opens the page of a step. */
    private String task(PlainBrowser browser, FollowedDossier dossier, String step) {
        var path = "/taches/" + dossier.idOf(step);
        album.open(step, browser, path);
        return path;
    }

    private static String page(FollowedDossier dossier, String path) {
        return "/candidatures/" + dossier.number() + path;
    }
}
