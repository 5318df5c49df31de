package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.candidature.checks.Iban;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the mails and the demand for a repayment say. The account to pay to is in the document alone, never in a mail. */
@Component
public class RepaymentFacts {
    private final Dossiers dossiers;
    private final Agents agents;
    private final SignatoryFacts signatories;
    private final RepaymentSettings settings;

    RepaymentFacts(Dossiers dossiers, Agents agents, SignatoryFacts signatories, RepaymentSettings settings) {
        this.dossiers = dossiers;
        this.agents = agents;
        this.signatories = signatories;
        this.settings = settings;
    }

    /** @param breach that it was decided for */
    public Map<String, Object> ofMail(String number, String breach) {
        var repayment = Repayment.of(dossiers.get(number), breach);
        var said = new LinkedHashMap<String, Object>();
        said.put("repayment", Amounts.shown(repayment.cents()));
        said.put("repaymentReason", repayment.reason());
        said.put("left", Amounts.shown(repayment.leftCents()));
        repayment.dueOn().ifPresent(day -> said.put("dueOn", day));
        var last = repayment.followed().get(repayment.followed().size() - 1);
        if (!last.text("reason").isBlank()) {
            said.put("reason", last.text("reason"));
        }
        if (!last.text("receivedOn").isEmpty()) {
            said.put(
                    "received",
                    Amounts.shown(last.detail().path("receivedCents").asLong()));
            said.put("receivedOn", LocalDate.parse(last.text("receivedOn")));
        }
        var decision = decision(repayment, last);
        said.put("decidedOn", FrenchDates.dayOf(decision.at()));
        said.put("decidedBy", agents.nameOf(decision.actor()));
        return said;
    }

    /** A director waives or maintains; everything else rests on what was decided first. */
    private static RecordedAct decision(Repayment repayment, RecordedAct last) {
        return last.kind() == Act.REPAYMENT_WAIVED || last.kind() == Act.REPAYMENT_MAINTAINED
                ? last
                : repayment.decision();
    }

    /** The demand that was just made. */
    void put(Map<String, Object> facts, Dossier dossier) {
        var demanded = dossier.last(Act.REPAYMENT_DEMANDED).orElseThrow();
        var repayment = Repayment.of(dossier, demanded.text("breach"));
        var decision = repayment.decision();
        facts.put(
                "convention",
                dossier.last(Act.CONVENTION_DRAFTED)
                        .map(drafted -> drafted.text("convention"))
                        .orElse(""));
        facts.put("toConcerned", BreachWords.toConcerned(dossier, decision));
        facts.put("breachGround", decision.text("breachGround"));
        facts.put("clause", decision.text("clause"));
        facts.put("paidCents", PromisedGrant.paid(dossier));
        facts.put("repaymentCents", repayment.cents());
        facts.put("repaymentReason", repayment.reason());
        facts.put("dueOn", demanded.text("dueOn"));
        facts.put("decidedAt", decision.at());
        facts.put("accountHolder", settings.accountHolder());
        facts.put("iban", Iban.grouped(settings.iban()));
        facts.put("signatory", signatories.of(decision));
    }
}
