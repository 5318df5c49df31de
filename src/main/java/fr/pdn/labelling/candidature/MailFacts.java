package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.campaign.ClosingExtensions;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.mail.MailTemplate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a mail may say, read from the facts of the dossier when it is written. */
@Component
class MailFacts {
    private final Campaigns campaigns;
    private final ClosingExtensions extensions;
    private final DocumentStore documents;
    private final MailDueDates dueDates;
    private final DecisionsInMails decisions;

    MailFacts(
            Campaigns campaigns,
            ClosingExtensions extensions,
            DocumentStore documents,
            MailDueDates dueDates,
            DecisionsInMails decisions) {
        this.campaigns = campaigns;
        this.extensions = extensions;
        this.documents = documents;
        this.dueDates = dueDates;
        this.decisions = decisions;
    }

    Map<String, Object> of(MailTemplate template, Dossier dossier, String professional) {
        var model = new MailModel();
        var candidature = dossier.candidature();
        model.put("number", candidature.number());
        model.put("structure", dossier.answers().structure().name());
        model.put("professional", professional == null ? null : dossier.nameOf(professional));
        model.put(
                "professionals",
                dossier.answers().professionals().stream()
                        .map(Answers.Professional::fullName)
                        .toList());
        model.put("dueOn", dueDates.of(template, dossier));
        if (!candidature.draft()) {
            model.put("receivedAt", candidature.submittedAt().atZone(Campaign.PARIS));
            dossier.filedElsewhere().ifPresent(arrival -> model.put("arrival", arrival.words()));
            model.put("implicitRefusalOn", dossier.implicitRefusalOn());
        }
        if (template == MailTemplate.ACKNOWLEDGEMENT) {
            model.put("documents", received(dossier));
        }
        if (candidature.draft() || template == MailTemplate.ACKNOWLEDGEMENT) {
            var campaign = campaigns.get(candidature.campaign());
            model.put("campaignTitle", campaign.title());
            model.put("closesAt", campaign.closesAt().atZone(Campaign.PARIS));
        }
        if (template == MailTemplate.CANDIDATURE_REFUSED) {
            model.put("findings", UnmetCriteria.findings(dossier));
            Heard.onCandidature(dossier).ifPresent(whose -> model.put("heard", whose));
        }
        if (template == MailTemplate.SIGNATURES_REMINDER) {
            model.put("signatures", PendingSignatures.of(dossier, professional).named());
        }
        if (template == MailTemplate.SCAN_NOT_CONFORMING) {
            model.put(
                    "agreement",
                    dossier.lastAbout(professional, Act.SIGNED_PAPER_REFUSED)
                            .orElseThrow()
                            .text("agreement"));
        }
        if (template == MailTemplate.SIGNATORY_NAMED) {
            model.put("namedBy", dossier.last(Act.SIGNATORY_NAMED).orElseThrow().text("namedBy"));
        }
        decisions.tell(model, template, dossier, professional);
        if (template == MailTemplate.CLOSING_EXTENDED) {
            extensions.last(candidature.campaign()).ifPresent(extension -> model.put("extension", extension.reason()));
        }
        model.put("reason", MailReasons.of(template, dossier, professional).orElse(null));
        ActsInMails.tell(model, dossier, professional);
        if (template == MailTemplate.TIME_EXTENDED || template == MailTemplate.CANDIDATURE_LAPSED) {
            Awaited.of(dossier).tell(model, dossier);
        }
        BreachWords.toldBy(template, dossier).ifPresent(act -> model.putAll(BreachWords.of(dossier, act)));
        if (template == MailTemplate.QUESTION_REMINDER) {
            model.put("questions", questions(dossier));
        }
        return model.said();
    }

    /** All that wait: one mail reminds of them together. */
    private static String questions(Dossier dossier) {
        var exchange = new Exchange(dossier);
        return exchange.awaitingStructure().stream()
                .flatMap(desk -> exchange.questionsOf(desk).stream())
                .map(Message::text)
                .collect(Collectors.joining("\n\n"));
    }

    private List<Map<String, String>> received(Dossier dossier) {
        return documents.of(dossier.candidature().id()).stream()
                .map(d -> Map.of("label", d.kind().label(), "fileName", d.fileName(), "sha256", d.sha256()))
                .toList();
    }
}
