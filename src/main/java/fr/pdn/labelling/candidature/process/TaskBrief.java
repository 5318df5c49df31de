package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.candidature.Dossiers;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.springframework.stereotype.Component;

/** {@code ${brief.…}} in the models: what an agent must see in Tasklist before choosing. The whole dossier is one click away. */
@Component("brief")
public class TaskBrief {
    /** The engine's limit for a text variable is 4 000 characters. */
    private static final int LONGEST = 3_900;

    private final Dossiers dossiers;
    private final SessionOptions sessions;

    TaskBrief(Dossiers dossiers, SessionOptions sessions) {
        this.dossiers = dossiers;
        this.sessions = sessions;
    }

    /** Markdown, with everything that people typed escaped. */
    public String of(DelegateExecution execution) {
        var professional = CandidatureVariables.PROFESSIONAL.optionalIn(execution);
        var text = new DossierSummary(dossiers.get(execution.getProcessBusinessKey()), professional.orElse(null)).markdown();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }

    public ObjectValue professionals(DelegateExecution execution) {
        return options(dossiers.get(execution.getProcessBusinessKey()).answers().professionals().stream()
                .map(p -> Map.of("value", p.ref(), "label", p.fullName() + " (" + p.ref() + ")"))
                .toList());
    }

    public ObjectValue sessions() {
        return options(sessions.open());
    }

    private static ObjectValue options(List<Map<String, String>> options) {
        return Variables.objectValue(options)
                .serializationDataFormat(Variables.SerializationDataFormats.JSON)
                .create();
    }
}
