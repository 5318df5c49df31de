package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.candidature.AgentNames;
import fr.pdn.labelling.candidature.Agents;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class EngineAgents implements Agents {
    private final AgentNames names;

    EngineAgents(AgentNames names) {
        this.names = names;
    }

    @Override
    public String nameOf(String login) {
        return names.of(List.of(login)).get(login);
    }
}
