package fr.pdn.labelling.bench;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import fr.pdn.labelling.candidature.process.ProcessDeadlines;
import fr.pdn.labelling.convention.process.ConventionDeadlines;
import fr.pdn.labelling.eligibility.process.ReviewDeadlines;
import fr.pdn.labelling.label.process.LabelDeadlines;
import fr.pdn.labelling.training.process.TrainingDeadlines;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the models ask of beans, answered without reading anything. */
public final class BareExpressions {

    private static final Date LATER = Date.from(Instant.EPOCH.plus(Duration.ofDays(40_000)));

    static final Map<String, Object> BEANS = Map.of(
            "deadlines", neverDue(ProcessDeadlines.class),
            "reviewDeadlines", neverDue(ReviewDeadlines.class),
            "conventionDeadlines", neverDue(ConventionDeadlines.class),
            "trainingDeadlines", neverDue(TrainingDeadlines.class),
            "labelDeadlines", neverDue(LabelDeadlines.class),
            "outsiders", new Outsiders(),
            "committee", new Committee(),
            "retained", new Retained());

    private BareExpressions() {}

    /** Never due while the bench runs. */
    private static <T> T neverDue(Class<T> deadlines) {
        return mock(
                deadlines,
                withSettings()
                        .stubOnly()
                        .defaultAnswer(call -> call.getMethod().getReturnType() == String.class ? "R3/P7D" : LATER));
    }

    public static final class Outsiders {
        public String structure(DelegateExecution execution) {
            return "structure-" + execution.getProcessBusinessKey();
        }

        public String professional(DelegateExecution execution) {
            return "professional-" + execution.getProcessBusinessKey();
        }
    }

    public static final class Committee {
        public List<String> members(DelegateExecution execution) {
            return List.of("membre1", "membre2");
        }
    }

    public static final class Retained {
        public List<String> professionals(DelegateExecution execution) {
            return List.of(Step.PROFESSIONAL);
        }

        public List<String> ready(DelegateExecution execution) {
            return List.of(Step.PROFESSIONAL);
        }
    }
}
