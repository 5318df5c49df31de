package fr.pdn.labelling.engine;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;

/**
 * Two people at the same task in the same moment: for the second one nothing happened. The engine's REST API makes a 409 of it,
 * with the French sentence alone.
 */
class RacedTask extends ClientErrorException {

    /** Of two that wait for one another, PostgreSQL lets one go on. */
    private static final String DEADLOCK = "40P01";

    private RacedTask(String sentence, RuntimeException raced) {
        super(sentence, Status.CONFLICT, raced);
    }

    /** @param gone whether the task is no longer there: then whatever failed, failed because someone else was faster */
    static <T> T completed(Supplier<T> work, BooleanSupplier gone) {
        try {
            return work.get();
        } catch (RefusedCompletion mistake) {
            throw mistake;
        } catch (RuntimeException failure) {
            throw isRace(failure) || gone.getAsBoolean()
                    ? new RacedTask(
                            "Cette tâche n’est plus à faire, ou vient d’être modifiée par quelqu’un d’autre : rien n’a été"
                                    + " enregistré.",
                            failure)
                    : failure;
        }
    }

    static void claimed(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            throw isRace(failure)
                    ? new RacedTask("Cette tâche vient d’être prise par quelqu’un d’autre.", failure)
                    : failure;
        }
    }

    private static boolean isRace(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof TaskAlreadyClaimedException
                        || (cause instanceof SQLException database && DEADLOCK.equals(database.getSQLState())));
    }
}
