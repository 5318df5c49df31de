package fr.pdn.labelling.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;

/** One candidature from draft to directory, the same steps in each arm. */
public abstract class LifeCycle {

    /** One task more than steps: the committee has two members. */
    static final int TASKS = 25;

    static final int CLAIMS = 15;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final OpenTasks open;

    LifeCycle(OpenTasks open) {
        this.open = open;
    }

    public final String live() {
        var number = file(new Applicant(COUNT.incrementAndGet()));
        for (var step :
                Step.fromReceiptToDirectory(LocalDate.now(Clock.systemUTC()).toString())) {
            prepare(step, number);
            for (var task : open.of(number, step.task())) {
                complete(step, task);
            }
        }
        return number;
    }

    /** @return the number under which the procedure now runs */
    abstract String file(Applicant applicant);

    abstract void prepare(Step step, String number);

    /** Calls back with the engine told who acts. */
    abstract void as(String login, Runnable act);

    abstract ProcessEngine engine();

    private void complete(Step step, OpenTasks.OpenTask task) {
        if (step.actor().equals(Step.OUTSIDER)) {
            outsider(() -> answer(step, task));
        } else if (step.claimed()) {
            as(step.actor(), () -> engine().getTaskService().claim(task.id(), step.actor()));
            as(step.actor(), () -> answer(step, task));
        } else {
            as(task.assignee(), () -> answer(step, task));
        }
    }

    abstract void outsider(Runnable act);

    void answer(Step step, OpenTasks.OpenTask task) {
        engine().getTaskService().complete(task.id(), new HashMap<>(step.answers()));
    }
}
