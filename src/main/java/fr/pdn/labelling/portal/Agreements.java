package fr.pdn.labelling.portal;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.AgreementTexts;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.mail.ContactSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Conventions, charters and mission letters, filled in with the facts of a dossier. Demonstration texts: the Caf gives its own. */
@Service
public class Agreements implements AgreementTexts {
    private final ITemplateEngine templates;
    private final Campaigns campaigns;
    private final Consents consents;
    private final ContactSettings contacts;
    private final Moments moments;

    Agreements(
            ITemplateEngine templates,
            Campaigns campaigns,
            Consents consents,
            ContactSettings contacts,
            Moments moments) {
        this.templates = templates;
        this.campaigns = campaigns;
        this.consents = consents;
        this.contacts = contacts;
        this.moments = moments;
    }

    /** The text that a step asks to agree to. */
    public Optional<Agreement> agreedIn(OutsiderTask task, Dossier dossier) {
        return AgreementKind.agreedIn(task.step()).flatMap(kind -> of(kind, dossier, task.professional()));
    }

    /** As it was agreed to, or as it is proposed; empty as long as there is nothing to agree to. */
    public Optional<Agreement> of(AgreementKind kind, Dossier dossier, String professional) {
        return kind == AgreementKind.CONVENTION ? convention(dossier) : aboutProfessional(kind, dossier, professional);
    }

    @Override
    public String html(GeneratedKind kind, Dossier dossier, String professional) {
        var agreement = of(AgreementKind.valueOf(kind.name()), dossier, professional);
        return agreement.orElseThrow().html();
    }

    /** Refs of the professionals who were retained. */
    public static List<String> retained(Dossier dossier) {
        var retained = new ArrayList<String>();
        dossier.last(Act.DECIDED_ACCEPTED)
                .ifPresent(act -> act.detail().path("retained").forEach(ref -> retained.add(ref.asText())));
        return retained;
    }

    private Optional<Agreement> convention(Dossier dossier) {
        return dossier.last(Act.CONVENTION_DRAFTED)
                .map(draft -> consents.of(dossier.candidature().id(), AgreementKind.CONVENTION, null).stream()
                        .filter(consent -> !consent.agreedAt().isBefore(draft.at()))
                        .findFirst()
                        .map(Consent::agreement)
                        .orElseGet(() -> written(AgreementKind.CONVENTION, null, convention(dossier, draft))));
    }

    private Map<String, Object> convention(Dossier dossier, RecordedAct draft) {
        var decision = dossier.last(Act.DECIDED_ACCEPTED).orElseThrow();
        var facts = facts(dossier);
        facts.put("convention", draft.text("convention"));
        facts.put("signatory", draft.text("signatory"));
        facts.put("endsOn", moments.day(LocalDate.parse(draft.text("endsOn"))));
        facts.put("decidedOn", moments.day(decision.at()));
        facts.put("grant", Amounts.shown(decision.detail().path("grantCents").asLong()));
        facts.put(
                "professionals",
                retained(dossier).stream()
                        .map(ref -> dossier.answers().professional(ref).orElseThrow())
                        .toList());
        return facts;
    }

    private Optional<Agreement> aboutProfessional(AgreementKind kind, Dossier dossier, String ref) {
        if (!retained(dossier).contains(ref)) {
            return Optional.empty();
        }
        return consents.of(dossier.candidature().id(), kind, ref).stream()
                .findFirst()
                .map(Consent::agreement)
                .or(() ->
                        dossier.answers().professional(ref).map(person -> written(kind, ref, about(dossier, person))));
    }

    private Map<String, Object> about(Dossier dossier, Answers.Professional person) {
        var facts = facts(dossier);
        facts.put("person", person);
        facts.put(
                "decidedOn",
                moments.day(dossier.last(Act.DECIDED_ACCEPTED).orElseThrow().at()));
        facts.put(
                "endsOn",
                moments.day(campaigns.get(dossier.candidature().campaign()).conventionEndsOn()));
        return facts;
    }

    private Map<String, Object> facts(Dossier dossier) {
        var facts = new HashMap<String, Object>();
        facts.put("number", dossier.number());
        facts.put("structure", dossier.answers().structure());
        facts.put("campaign", campaigns.get(dossier.candidature().campaign()));
        facts.put("contacts", contacts);
        return facts;
    }

    private Agreement written(AgreementKind kind, String professional, Map<String, Object> facts) {
        var html = templates.process("portal/agreements/" + kind.path(), new Context(Locale.FRENCH, facts));
        return new Agreement(kind, professional, html.strip());
    }
}
