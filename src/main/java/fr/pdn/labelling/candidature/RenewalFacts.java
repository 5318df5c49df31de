package fr.pdn.labelling.candidature;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the amendment says that gives a convention a new term. */
@Component
class RenewalFacts {
    private final AgentNames agents;

    RenewalFacts(AgentNames agents) {
        this.agents = agents;
    }

    void put(Map<String, Object> facts, Dossier dossier) {
        var renewed = dossier.last(Act.CONVENTION_RENEWED).orElseThrow();
        var requested = dossier.last(Act.RENEWAL_REQUESTED).orElseThrow();
        facts.put("amendment", Amendments.number(dossier, renewed));
        facts.put("from", renewed.text("formerTerm"));
        facts.put("endsOn", renewed.text("endsOn"));
        facts.put("kept", renewed.texts("kept").stream().map(dossier::nameOf).toList());
        facts.put("changes", requested.text("projectChanges"));
        facts.put("requestedAt", requested.at());
        facts.put("signatory", requested.text("signatory"));
        facts.put("capacity", requested.text("capacity"));
        facts.put("account", requested.actor());
        facts.put("decidedAt", renewed.at());
        facts.put("decidedBy", agents.of(List.of(renewed.actor())).get(renewed.actor()));
    }
}
