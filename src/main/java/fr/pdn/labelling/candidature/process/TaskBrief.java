package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.candidature.Agents;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.GrantEnvelopes;
import fr.pdn.labelling.candidature.checks.Amounts;
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
    private final GrantEnvelopes envelopes;

    TaskBrief(Dossiers dossiers, SessionOptions sessions, Agents agents, GrantEnvelopes envelopes) {
        this.dossiers = dossiers;
        this.sessions = sessions;
        this.agents = agents;
        this.envelopes = envelopes;
    }

    /** Markdown, with everything that people typed escaped. */
    public String of(DelegateExecution execution) {
        var professional = CandidatureVariables.PROFESSIONAL.optionalIn(execution);
        var dossier = dossiers.get(execution.getProcessBusinessKey());
        return new DossierSummary(dossier, professional.orElse(null), agents).markdown() + envelope(dossier);
    }

    /** What is left to promise, for whoever decides. */
    private String envelope(Dossier dossier) {
        if (dossier.state() != CandidatureState.DECISION_PENDING) {
            return "";
        }
        var left = envelopes.left(dossier.candidature().campaign());
        return left.isEmpty()
                ? ""
                : "\n\nEnveloppe de l’appel : il reste **%s** avant cette décision."
                        .formatted(Amounts.shown(left.getAsLong()));
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
