package fr.pdn.labelling.candidature;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the mails and the transfer amendment of a merger say. */
@Component
class MergerFacts {
    private final AgentNames agents;

    MergerFacts(AgentNames agents) {
        this.agents = agents;
    }

    static Map<String, Object> toldBy(RecordedAct act) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("formerName", act.text("formerName"));
        facts.put("newName", act.text("newName"));
        facts.put("newSiret", act.text("newSiret"));
        facts.put("effectiveOn", LocalDate.parse(act.text("effectiveOn")));
        return facts;
    }

    void put(Map<String, Object> facts, Dossier dossier) {
        var accepted = dossier.last(Act.MERGER_ACCEPTED).orElseThrow();
        var declared = dossier.last(Act.MERGER_DECLARED).orElseThrow();
        facts.put("amendment", Amendments.number(dossier, accepted));
        facts.put("formerName", accepted.text("formerName"));
        facts.put("formerSiret", accepted.text("formerSiret"));
        facts.put("newName", accepted.text("newName"));
        facts.put("newSiret", accepted.text("newSiret"));
        facts.put("effectiveOn", accepted.text("effectiveOn"));
        facts.put("requestedAt", declared.at());
        facts.put("reason", accepted.text("reason"));
        facts.put("decidedAt", accepted.at());
        facts.put("decidedBy", agents.of(List.of(accepted.actor())).get(accepted.actor()));
    }
}
