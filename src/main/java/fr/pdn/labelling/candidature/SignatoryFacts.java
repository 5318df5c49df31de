package fr.pdn.labelling.candidature;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who decided, in what capacity: what a letter says of its author (CRPA L. 212-1). */
@Component
class SignatoryFacts {
    private final Agents agents;
    private final SignatureSettings settings;

    SignatoryFacts(Agents agents, SignatureSettings settings) {
        this.agents = agents;
        this.settings = settings;
    }

    Map<String, Object> of(RecordedAct act) {
        var capacity = settings.of(act.kind());
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", agents.nameOf(act.actor()));
        facts.put("capacity", capacity.capacity());
        facts.put("delegation", capacity.delegation());
        facts.put("at", act.at());
        return facts;
    }
}
