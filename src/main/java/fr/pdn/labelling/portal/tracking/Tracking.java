package fr.pdn.labelling.portal.tracking;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.portal.process.OpenSteps;
import fr.pdn.labelling.portal.process.ProcedureModel;
import java.util.List;
import org.springframework.stereotype.Service;

/** Where a dossier stands: the phases are the model's, what is done is read from the acts, who acts now from the engine. */
@Service
public class Tracking {
    private final ProcedureModel model;
    private final OpenSteps open;
    private final ExpectedDates expected;

    Tracking(ProcedureModel model, OpenSteps open, ExpectedDates expected) {
        this.model = model;
        this.open = open;
        this.expected = expected;
    }

    /** What was done, what goes on, and what will come as long as it can. */
    public List<Stage> stages(Dossier dossier) {
        var waiting = new Waiting(dossier, open.of(dossier.number()), expected.of(dossier), expected.today());
        return new Stages(dossier, waiting).of(model.phasesOf(dossier.number()));
    }
}
