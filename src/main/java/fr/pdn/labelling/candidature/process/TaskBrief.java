package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.candidature.Agents;
import fr.pdn.labelling.candidature.Dossiers;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** {@code ${brief.…}} in the models: what an agent must see in Tasklist before choosing. The whole dossier is one click away. */
@Component("brief")
public class TaskBrief {
    private final Dossiers dossiers;
    private final SessionOptions sessions;
    private final Agents agents;

    TaskBrief(Dossiers dossiers, SessionOptions sessions, Agents agents) {
        this.dossiers = dossiers;
        this.sessions = sessions;
        this.agents = agents;
    }

    /** Markdown, with everything that people typed escaped. */
    public String of(DelegateExecution execution) {
        var professional = CandidatureVariables.PROFESSIONAL.optionalIn(execution);
        return new DossierSummary(dossiers.get(execution.getProcessBusinessKey()), professional.orElse(null), agents)
                .markdown();
    }

    public JsonValue professionals(DelegateExecution execution) {
        return options(dossiers.get(execution.getProcessBusinessKey()).answers().professionals().stream()
                .map(p -> Map.of("value", p.ref(), "label", p.fullName() + " (" + p.ref() + ")"))
                .toList());
    }

    public JsonValue sessions() {
        return options(sessions.open());
    }

    private static JsonValue options(List<Map<String, String>> options) {
        return SpinValues.jsonValue(Spin.JSON(options).toString()).create();
    }
}
