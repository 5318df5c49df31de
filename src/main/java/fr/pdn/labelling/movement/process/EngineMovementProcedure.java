package fr.pdn.labelling.movement.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.movement.process.MovementVariables.ARRIVAL_ACT;
import static fr.pdn.labelling.movement.process.MovementVariables.NEWCOMER;

import fr.pdn.labelling.movement.MovementProcedure;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineMovementProcedure implements MovementProcedure {
    private final RuntimeService runtime;

    EngineMovementProcedure(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void departureDeclared(String number, String professional) {
        start("departureDeclared", number, professional);
    }

    @Override
    public void employmentChanged(String number, String professional) {
        start("employmentChanged", number, professional);
    }

    @Override
    public void arrivalProposed(String number, long act, String newcomer) {
        runtime.createMessageCorrelation("arrivalProposed")
                .processInstanceBusinessKey(number)
                .setVariable(ARRIVAL_ACT.name(), Math.toIntExact(act))
                .setVariable(NEWCOMER.name(), newcomer)
                .correlateStartMessage();
    }

    @Override
    public void mergerDeclared(String number) {
        runtime.createMessageCorrelation("mergerDeclared")
                .processInstanceBusinessKey(number)
                .correlateStartMessage();
    }

    @Override
    public void conventionEndAnnounced(String number) {
        runtime.createMessageCorrelation("conventionEndAnnounced")
                .processInstanceBusinessKey(number)
                .correlateStartMessage();
    }

    @Override
    public void conventionKept(String number) {
        tellAll("conventionKept", number);
    }

    @Override
    public void successionPointless(String number) {
        tellAll("successionPointless", number);
    }

    /** Most are accepted before anyone waits for them. */
    @Override
    public void successorAccepted(String number) {
        tellAll("successorAccepted", number);
    }

    private void tellAll(String message, String number) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number)
                .correlateAll();
    }

    private void start(String message, String number, String professional) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number)
                .setVariable(PROFESSIONAL.name(), professional)
                .correlateStartMessage();
    }
}
