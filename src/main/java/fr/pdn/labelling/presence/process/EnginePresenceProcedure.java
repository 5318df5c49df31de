package fr.pdn.labelling.presence.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;

import fr.pdn.labelling.presence.PresenceProcedure;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EnginePresenceProcedure implements PresenceProcedure {
    private static final String PROCESS = "presence-follow-up";
    private final RuntimeService runtime;

    EnginePresenceProcedure(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void presenceBelow(String number, String professional) {
        runtime.startProcessInstanceByKey(PROCESS, number, Map.of(PROFESSIONAL.name(), professional));
    }
}
