package fr.pdn.labelling.engine;

import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Tells a person's mistake from a breakdown: the engine logs the second only, its door answers the first with a sentence. */
@Component
class MistakesPlugin extends AbstractProcessEnginePlugin {
    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var outside = new ArrayList<CommandInterceptor>(List.of(new Door()));
        outside.addAll(given(configuration.getCustomPreCommandInterceptorsTxRequired()));
        configuration.setCustomPreCommandInterceptorsTxRequired(outside);
        var inside = new ArrayList<>(given(configuration.getCustomPostCommandInterceptorsTxRequired()));
        inside.add(new Recognition());
        configuration.setCustomPostCommandInterceptorsTxRequired(inside);
    }

    private static List<CommandInterceptor> given(List<CommandInterceptor> interceptors) {
        return Optional.ofNullable(interceptors).orElse(List.of());
    }

    private static final class Mistake extends BadUserRequestException {
        Mistake(InvalidAnswersException answers) {
            super(answers.getMessage(), answers);
        }

        RefusedCompletion refused() {
            return new RefusedCompletion((InvalidAnswersException) getCause());
        }
    }

    /** Inside the transaction, where listeners and delegates have wrapped the mistake in exceptions of the engine. */
    private static final class Recognition extends CommandInterceptor {
        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            } catch (RuntimeException failure) {
                throw mistakeIn(failure).<RuntimeException>map(Mistake::new).orElse(failure);
            }
        }

        private static Optional<InvalidAnswersException> mistakeIn(Throwable failure) {
            return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                    .filter(InvalidAnswersException.class::isInstance)
                    .map(InvalidAnswersException.class::cast)
                    .findFirst();
        }
    }

    /** Outside the transaction, which is rolled back by now. */
    private static final class Door extends CommandInterceptor {
        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            } catch (Mistake mistake) {
                throw mistake.refused();
            }
        }
    }
}
