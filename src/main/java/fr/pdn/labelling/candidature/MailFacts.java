package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.campaign.ClosingExtensions;
import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.WorkingDays;
import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.mail.MailTemplate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a mail may say, read from the facts of the dossier when it is written. */
@Component
class MailFacts {
    private final Campaigns campaigns;
    private final ClosingExtensions extensions;
    private final DocumentStore documents;
    private final DeadlineSettings deadlines;
    private final WorkingDays workingDays;
    private final Agents agents;
    private final Clock clock;

    MailFacts(
            Campaigns campaigns,
            ClosingExtensions extensions,
            DocumentStore documents,
            DeadlineSettings deadlines,
            WorkingDays workingDays,
            Agents agents,
            Clock clock) {
        this.campaigns = campaigns;
        this.extensions = extensions;
        this.documents = documents;
        this.deadlines = deadlines;
        this.workingDays = workingDays;
        this.agents = agents;
        this.clock = clock;
    }

    Map<String, Object> of(MailTemplate template, Dossier dossier, String professional) {
        var model = new HashMap<String, Object>();
        var candidature = dossier.candidature();
        put(model, "number", candidature.number());
        put(model, "structure", dossier.answers().structure().name());
        put(model, "professional", professional == null ? null : dossier.nameOf(professional));
        put(
                model,
                "professionals",
                dossier.answers().professionals().stream()
                        .map(Answers.Professional::fullName)
                        .toList());
        put(model, "dueOn", dueOn(template, dossier));
        if (!candidature.draft()) {
            put(model, "receivedAt", candidature.submittedAt().atZone(Campaign.PARIS));
            dossier.filedElsewhere().ifPresent(arrival -> put(model, "arrival", arrival.words()));
            put(model, "implicitRefusalOn", dossier.implicitRefusalOn());
        }
        if (template == MailTemplate.ACKNOWLEDGEMENT) {
            put(model, "documents", received(dossier));
        }
        if (candidature.draft() || template == MailTemplate.ACKNOWLEDGEMENT) {
            var campaign = campaigns.get(candidature.campaign());
            put(model, "campaignTitle", campaign.title());
            put(model, "closesAt", campaign.closesAt().atZone(Campaign.PARIS));
        }
        if (template == MailTemplate.CANDIDATURE_REFUSED) {
            dossier.examination().ifPresent(found -> put(model, "findings", found.findings()));
        }
        if (template == MailTemplate.SIGNATURES_REMINDER) {
            put(model, "signatures", PendingSignatures.of(dossier, professional).named());
        }
        if (template == MailTemplate.SCAN_NOT_CONFORMING) {
            put(
                    model,
                    "agreement",
                    dossier.lastAbout(professional, Act.SIGNED_PAPER_REFUSED)
                            .orElseThrow()
                            .text("agreement"));
        }
        if (template == MailTemplate.SIGNATORY_NAMED) {
            put(
                    model,
                    "namedBy",
                    dossier.last(Act.SIGNATORY_NAMED).orElseThrow().text("namedBy"));
        }
        if (template == MailTemplate.TIME_EXTENDED) {
            put(model, "expected", expected(dossier.state()));
        }
        decision(template, dossier).ifPresent(act -> {
            put(model, "decidedOn", LocalDate.ofInstant(act.at(), Campaign.PARIS));
            put(model, "decidedBy", agents.nameOf(act.actor()));
        });
        if (template == MailTemplate.CLOSING_EXTENDED) {
            extensions.last(candidature.campaign()).ifPresent(extension -> put(model, "extension", extension.reason()));
        }
        put(model, "reason", MailReasons.of(template, dossier, professional).orElse(null));
        dossier.acts().forEach(act -> said(model, dossier, act, professional));
        BreachWords.toldBy(template, dossier).ifPresent(act -> model.putAll(BreachWords.of(dossier, act, agents)));
        if (template == MailTemplate.QUESTION_REMINDER) {
            put(model, "questions", questions(dossier));
        }
        return model;
    }

    /** Later acts speak over earlier ones: a mail says the last session, the last date. */
    private static void said(Map<String, Object> model, Dossier dossier, RecordedAct act, String professional) {
        if (act.professional() != null && !act.professional().equals(professional)) {
            return;
        }
        switch (act.kind()) {
            case COMPLEMENTS_REQUESTED -> put(model, "missingDocuments", ExaminationWords.missing(dossier, act));
            case COMPLEMENTS_RECEIVED -> model.remove("missingDocuments");
            case COMMITTEE_CONVENED -> put(model, "committeeOn", LocalDate.parse(act.text("on")));
            case COMMITTEE_DEFERRED -> put(model, "questions", act.text("reason"));
            case QUESTION_ASKED -> put(model, "questions", act.text("question"));
            case MESSAGE_ANSWERED -> put(model, "answer", act.text("answer"));
            case DECIDED_ACCEPTED -> accepted(model, dossier, act);
            case CONVENTION_DRAFTED -> {
                put(model, "convention", act.text("convention"));
                put(model, "signatory", act.text("signatory"));
            }
            case ENROLLED, TRAINING_WAITING, PLACE_OFFERED, SESSION_MOVED, ENROLMENT_CANCELLED -> training(model, act);
            case CONTACT_CHANGED, REPLACEMENT_ACCEPTED, REPLACEMENT_REFUSED, ARRIVAL_ACCEPTED, ARRIVAL_REFUSED ->
                model.putAll(ChangeFacts.of(act));
            case DEPARTURE_DECLARED -> put(model, "lastDay", LocalDate.parse(act.text("lastDay")));
            case GRANT_PAID -> put(model, "paidOn", LocalDate.parse(act.text("paidOn")));
            case LABEL_AWARDED, LABEL_AWARDED_PROVISIONALLY -> {
                put(model, "label", act.text("label"));
                put(model, "validUntil", LocalDate.parse(act.text("validUntil")));
            }
            default -> {
                // Other acts say nothing that a mail repeats.
            }
        }
    }

    private static void training(Map<String, Object> model, RecordedAct act) {
        put(
                model,
                "session",
                Map.of(
                        "code", act.text("session"),
                        "place", act.text("place"),
                        "startsAt", Instant.parse(act.text("startsAt")).atZone(Campaign.PARIS)));
        if (act.kind() == Act.TRAINING_WAITING) {
            put(model, "rank", act.detail().path("rank").asInt());
        }
        if (act.kind() == Act.PLACE_OFFERED) {
            put(model, "confirmBefore", Instant.parse(act.text("confirmBefore")).atZone(Campaign.PARIS));
        }
    }

    private static void accepted(Map<String, Object> model, Dossier dossier, RecordedAct act) {
        var retained = act.texts("retained");
        put(model, "retained", retained.stream().map(dossier::nameOf).toList());
        put(
                model,
                "notRetained",
                dossier.answers().professionals().stream()
                        .filter(p -> !retained.contains(p.ref()))
                        .map(Answers.Professional::fullName)
                        .toList());
        put(model, "grant", Amounts.shown(act.detail().path("grantCents").asLong()));
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

    /** The act of the person who decided: a decision bears the name of its author (CRPA L212-1). */
    private static Optional<RecordedAct> decision(MailTemplate template, Dossier dossier) {
        return switch (template) {
            case CANDIDATURE_ACCEPTED -> dossier.last(Act.DECIDED_ACCEPTED);
            case CANDIDATURE_REFUSED -> dossier.last(Act.DECIDED_REFUSED);
            case CANDIDATURE_INADMISSIBLE -> dossier.last(Act.DECLARED_INADMISSIBLE);
            case CANDIDATURE_LAPSED -> dossier.last(Act.DECLARED_LAPSED);
            case RENEWAL_REFUSED -> dossier.last(Act.RENEWAL_REFUSED);
            default -> Optional.empty();
        };
    }

    private static String expected(CandidatureState state) {
        return switch (state) {
            case INCOMPLETE -> "les pièces demandées";
            case DEFERRED -> "vos réponses aux questions du comité";
            default -> "la signature de la convention";
        };
    }

    private LocalDate dueOn(MailTemplate template, Dossier dossier) {
        var today = LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
        return switch (template) {
            case COMPLEMENTS_REQUESTED, COMPLEMENTS_REMINDER, PRECISIONS_REQUESTED ->
                saidDue(dossier, Act.COMPLEMENTS_REQUESTED, Act.COMMITTEE_DEFERRED, Act.TIME_EXTENDED);
            case TIME_EXTENDED -> saidDue(dossier, Act.TIME_EXTENDED, Act.SIGNATURE_TIME_EXTENDED);
            case CONVENTION_TO_SIGN, CONVENTION_REMINDER ->
                saidDue(dossier, Act.CONVENTION_OPENED, Act.SIGNATURE_TIME_EXTENDED);
            case COORDINATION_OPINION_REQUESTED -> workingDays.plus(today, deadlines.coordinationOpinionWorkingDays());
            case COORDINATION_OPINION_REMINDER ->
                workingDays.plus(
                        today,
                        deadlines.coordinationOpinionWorkingDays() - deadlines.coordinationReminderWorkingDays());
            case BANK_DETAILS_REQUESTED, BANK_DETAILS_TO_CORRECT -> today.plusDays(deadlines.bankDetailsDays());
            case BANK_DETAILS_REMINDER ->
                today.plusDays(deadlines.bankDetailsDays() - deadlines.bankDetailsReminderDays());
            case EMPLOYMENT_QUESTIONED -> today.plusDays(deadlines.employmentExplanationDays());
            case SUCCESSOR_REQUESTED -> today.plusMonths(deadlines.successorMonths());
            case DRAFT_DELETION_NOTICE -> today.plusDays(deadlines.draftDeletionNoticeDays());
            case RENEWAL_INVITATION,
                    RENEWAL_REMINDER,
                    RENEWAL_ACCEPTED,
                    RENEWAL_REFUSED,
                    RENEWAL_DECLINED,
                    CONVENTION_EXPIRED -> ConventionTerm.of(dossier).orElseThrow();
            case DIRECTORY_ENTRY_REQUESTED -> today.plusDays(deadlines.directoryDays());
            case DIRECTORY_ENTRY_REMINDER ->
                today.plusDays(deadlines.directoryDays() - deadlines.directoryReminderDays());
            default -> null;
        };
    }

    private static LocalDate saidDue(Dossier dossier, Act... acts) {
        return LocalDate.parse(dossier.last(acts).orElseThrow().text("dueOn"));
    }

    private static void put(Map<String, Object> model, String key, Object value) {
        if (value != null && !"".equals(value)) {
            model.put(key, value);
        }
    }
}
