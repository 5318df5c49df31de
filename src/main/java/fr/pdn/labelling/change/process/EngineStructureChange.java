package fr.pdn.labelling.change.process;

import static fr.pdn.labelling.change.process.ChangeVariables.ANNOUNCED_ACT;
import static fr.pdn.labelling.change.process.ChangeVariables.ANNOUNCEMENT;

import fr.pdn.labelling.change.Announcement;
import fr.pdn.labelling.change.StructureChange;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

@Component
class EngineStructureChange implements StructureChange {
    private final RuntimeService runtime;

    EngineStructureChange(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void announced(String number, Announcement announcement, long act) {
        runtime.createMessageCorrelation("changeAnnounced")
                .processInstanceBusinessKey(number)
                .setVariable(ANNOUNCED_ACT.name(), Math.toIntExact(act))
                .setVariable(ANNOUNCEMENT.name(), Variables.untypedValue(announcement.name(), true))
                .correlateStartMessage();
    }

    /** Most candidatures end without any change waiting. */
    @Override
    public void candidatureEnded(String number) {
        runtime.createMessageCorrelation("candidatureEnded")
                .processInstanceBusinessKey(number)
                .correlateAll();
    }
}
