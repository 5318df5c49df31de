package fr.pdn.labelling.bench;

import org.camunda.bpm.engine.ProcessEngine;

/** The answers and every task's answers are variables of the process; files are not stored at all. */
final class BareLifeCycle extends LifeCycle {

    private final ProcessEngine engine;

    BareLifeCycle(ProcessEngine engine, OpenTasks open) {
        super(open);
        this.engine = engine;
    }

    @Override
    String file(Applicant applicant) {
        var number = "PDNP17-2027-900-%04d".formatted(applicant.rank());
        engine.getRuntimeService().startProcessInstanceByKey("labelling-procedure", number, applicant.variables());
        return number;
    }

    @Override
    void prepare(Step step, String number) {
        // No file, nothing to send.
    }

    @Override
    void as(String login, Runnable act) {
        engine.getIdentityService().setAuthenticatedUserId(login);
        try {
            act.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Override
    void outsider(Runnable act) {
        act.run();
    }

    @Override
    ProcessEngine engine() {
        return engine;
    }
}
