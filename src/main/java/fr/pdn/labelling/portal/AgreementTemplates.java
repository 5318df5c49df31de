package fr.pdn.labelling.portal;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.eligibility.StartupGrant;
import fr.pdn.labelling.mail.ContactSettings;
import fr.pdn.labelling.signature.AgreementKind;
import fr.pdn.labelling.signature.AgreementWording;
import fr.pdn.labelling.signature.Agreements;
import fr.pdn.labelling.signature.Signatories;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Conventions, charters and mission letters, filled in with the facts of a dossier. Demonstration texts: the Caf gives its own. */
@Component
class AgreementTemplates implements AgreementWording {
    private final ITemplateEngine templates;
    private final Campaigns campaigns;
    private final ContactSettings contacts;
    private final Moments moments;
    private final StartupGrant grants;

    AgreementTemplates(
            ITemplateEngine templates,
            Campaigns campaigns,
            ContactSettings contacts,
            Moments moments,
            StartupGrant grants) {
        this.templates = templates;
        this.campaigns = campaigns;
        this.contacts = contacts;
        this.moments = moments;
        this.grants = grants;
    }

    @Override
    public Optional<String> html(AgreementKind kind, Dossier dossier, String professional) {
        var facts = kind == AgreementKind.CONVENTION
                ? dossier.last(Act.CONVENTION_DRAFTED).map(draft -> convention(dossier, draft))
                : person(dossier, professional).map(person -> about(dossier, person));
        return facts.map(said -> written(kind, said));
    }

    private static Optional<Answers.Professional> person(Dossier dossier, String ref) {
        return Agreements.retained(dossier).contains(ref) ? dossier.answers().professional(ref) : Optional.empty();
    }

    private Map<String, Object> convention(Dossier dossier, RecordedAct draft) {
        var decision = dossier.last(Act.DECIDED_ACCEPTED).orElseThrow();
        var facts = facts(dossier);
        facts.put("convention", draft.text("convention"));
        facts.put("signatory", signatory(dossier, draft));
        facts.put("endsOn", moments.day(LocalDate.parse(draft.text("endsOn"))));
        facts.put("decidedOn", moments.day(decision.at()));
        facts.put("grant", Amounts.shown(decision.detail().path("grantCents").asLong()));
        facts.put(
                "scale",
                grants.scale().stream()
                        .map(step -> Map.of("from", step.professionals(), "amount", Amounts.shown(step.cents())))
                        .toList());
        facts.put(
                "professionals",
                Agreements.retained(dossier).stream()
                        .map(ref -> dossier.answers().professional(ref).orElseThrow())
                        .toList());
        return facts;
    }

    /** As the structure said when it gave its bank details, or whom its legal representative has named since. */
    private static String signatory(Dossier dossier, RecordedAct draft) {
        return Signatories.named(dossier)
                .map(named -> named.text("name") + ", " + named.text("capacity"))
                .orElse(draft.text("signatory"));
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

    private String written(AgreementKind kind, Map<String, Object> facts) {
        return templates
                .process("portal/agreements/" + kind.path(), new Context(Locale.FRENCH, facts))
                .strip();
    }
}
