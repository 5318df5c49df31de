package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.documents.StoredDocument;
import fr.pdn.labelling.forms.WordedAnswer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a document says, read from the facts of the dossier at the moment it is asked for. Nothing is left out: empty, not absent. */
@Component
class DocumentFacts {
    private final Campaigns campaigns;
    private final DocumentStore documents;
    private final CandidatureForms forms;
    private final DecisionFacts decisions;
    private final CommitteeFacts committee;
    private final ProfessionalFacts professionals;
    private final MeetingFacts meetings;
    private final ReportFacts reports;
    private final RenewalFacts renewals;
    private final MergerFacts mergers;
    private final AgreementTexts agreements;
    private final BreachFacts breaches;
    private final RepaymentFacts repayments;
    private final CaseContacts contacts;
    private final Clock clock;

    DocumentFacts(
            Campaigns campaigns,
            DocumentStore documents,
            CandidatureForms forms,
            DecisionFacts decisions,
            CommitteeFacts committee,
            ProfessionalFacts professionals,
            MeetingFacts meetings,
            ReportFacts reports,
            RenewalFacts renewals,
            MergerFacts mergers,
            AgreementTexts agreements,
            BreachFacts breaches,
            RepaymentFacts repayments,
            CaseContacts contacts,
            Clock clock) {
        this.campaigns = campaigns;
        this.documents = documents;
        this.forms = forms;
        this.decisions = decisions;
        this.committee = committee;
        this.professionals = professionals;
        this.meetings = meetings;
        this.reports = reports;
        this.renewals = renewals;
        this.mergers = mergers;
        this.agreements = agreements;
        this.breaches = breaches;
        this.repayments = repayments;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** @param heading empty when it would repeat the title of the section */
    private record Part(String heading, List<WordedAnswer> answers) {}

    Map<String, Object> of(GeneratedKind kind, Dossier dossier, String professional) {
        var facts = common(kind, dossier);
        switch (kind) {
            case ACKNOWLEDGEMENT -> acknowledgement(facts, dossier);
            case SUMMARY -> summary(facts, dossier);
            case COMPLEMENTS_REQUEST -> complements(facts, dossier);
            case DECISION, INADMISSIBILITY, LAPSE -> decisions.put(facts, dossier);
            case COMMITTEE_SHEET -> committee.putSession(facts, dossier);
            case MINUTES -> committee.putMinutes(facts, dossier);
            case CONVENTION, CHARTER, MISSION_LETTER -> agreement(facts, kind, dossier, professional);
            case TRAINING_INVITATION -> professionals.putInvitation(facts, dossier, professional);
            case TRAINING_CERTIFICATE -> professionals.putAttendance(facts, dossier, professional);
            case MEETING_CERTIFICATE -> meetings.put(facts, dossier, professional);
            case AMENDMENT -> professionals.putAmendment(facts, dossier, professional);
            case LABEL_CERTIFICATE -> professionals.putLabel(facts, dossier, professional);
            case ANNUAL_REPORT -> reports.put(facts, dossier);
            case RENEWAL_AMENDMENT -> renewals.put(facts, dossier);
            case TRANSFER_AMENDMENT -> mergers.put(facts, dossier);
            case FORMAL_NOTICE, HEARING_MINUTES, SUSPENSION_DECISION -> breaches.put(facts, kind, dossier);
            case REPAYMENT_DEMAND -> repayments.put(facts, dossier);
        }
        return facts;
    }

    private Map<String, Object> common(GeneratedKind kind, Dossier dossier) {
        var candidature = dossier.candidature();
        var campaign = campaigns.get(candidature.campaign());
        var facts = new LinkedHashMap<String, Object>();
        facts.put("number", candidature.number());
        facts.put("issuedAt", clock.instant().truncatedTo(ChronoUnit.SECONDS));
        facts.put("submittedAt", candidature.submittedAt());
        dossier.filedElsewhere().ifPresent(arrival -> facts.put("arrival", arrival.words()));
        facts.put("inTime", campaign.inTime(candidature.submittedAt()));
        facts.put("campaign", campaign(campaign));
        facts.put("structure", StructureFacts.of(dossier.answers().structure()));
        facts.put(
                "professionals",
                dossier.answers().professionals().stream()
                        .map(StructureFacts::person)
                        .toList());
        contacts.put(facts, kind, dossier);
        return facts;
    }

    private void acknowledgement(Map<String, Object> facts, Dossier dossier) {
        var examination = dossier.examination();
        facts.put("documents", received(dossier));
        facts.put(
                "missingDocuments",
                examination
                        .map(found -> ExaminationWords.missing(
                                dossier, found.missingDocuments(), found.presentationMissingFor()))
                        .orElse(List.of()));
        facts.put("implicitRefusalOn", dossier.implicitRefusalOn());
    }

    private void summary(Map<String, Object> facts, Dossier dossier) {
        facts.put(
                "sections",
                forms.names().stream().map(name -> section(name, dossier)).toList());
        facts.put("documents", received(dossier));
    }

    private Map<String, Object> section(String name, Dossier dossier) {
        var form = forms.section(name);
        var parts = new LinkedHashMap<String, List<WordedAnswer>>();
        for (var answer : form.inWords(dossier.candidature().json(), Map.of())) {
            var heading = answer.heading().equals(form.title()) ? "" : answer.heading();
            parts.computeIfAbsent(heading, part -> new ArrayList<>()).add(answer);
        }
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", form.title());
        facts.put(
                "parts",
                parts.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .toList());
        return facts;
    }

    private void agreement(Map<String, Object> facts, GeneratedKind kind, Dossier dossier, String professional) {
        var text = agreements.of(kind, dossier, professional);
        facts.put("text", text.html());
        facts.put("version", text.version());
        facts.put("textSha256", text.sha256());
        facts.put("signatures", text.proofs());
        facts.put("pageCode", text.pageCode());
    }

    private static void complements(Map<String, Object> facts, Dossier dossier) {
        var request = dossier.last(Act.COMPLEMENTS_REQUESTED).orElseThrow();
        facts.put("missingDocuments", ExaminationWords.missing(dossier, request));
        facts.put("reason", request.text("reason"));
        facts.put("dueOn", request.text("dueOn"));
        facts.put("implicitRefusalOn", dossier.implicitRefusalOn());
    }

    private static Map<String, Object> campaign(Campaign campaign) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("code", campaign.code());
        facts.put("title", campaign.title());
        facts.put("closesAt", campaign.closesAt());
        return facts;
    }

    private List<Map<String, Object>> received(Dossier dossier) {
        return documents.of(dossier.candidature().id()).stream()
                .map(document -> received(dossier, document))
                .toList();
    }

    private static Map<String, Object> received(Dossier dossier, StoredDocument document) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", document.kind());
        facts.put("label", document.kind().label());
        facts.put(
                "about",
                document.professionals().stream()
                        .flatMap(ref -> dossier.answers().professional(ref).stream())
                        .map(Answers.Professional::fullName)
                        .toList());
        facts.put("fileName", document.fileName());
        facts.put("size", document.size());
        facts.put("sha256", document.sha256());
        facts.put("receivedAt", document.receivedAt());
        return facts;
    }
}
