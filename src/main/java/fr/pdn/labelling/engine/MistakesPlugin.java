package fr.pdn.labelling.engine;

import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Tells a person's mistake from a breakdown at the engine's door. */
@Component
class MistakesPlugin extends AbstractProcessEnginePlugin {
    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var before = new ArrayList<CommandInterceptor>();
        before.add(new MistakeInterceptor());
        before.addAll(Optional.ofNullable(configuration.getCustomPreCommandInterceptorsTxRequired())
                .orElse(List.of()));
        configuration.setCustomPreCommandInterceptorsTxRequired(before);
    }

    private static class MistakeInterceptor extends CommandInterceptor {
        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            } catch (InvalidAnswersException mistake) {
                throw new RefusedCompletion(mistake);
            }
        }
    }
}
