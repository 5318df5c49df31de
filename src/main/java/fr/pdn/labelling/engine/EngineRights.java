package fr.pdn.labelling.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

@Component
class EngineRights extends AbstractProcessEnginePlugin {
    private final NeededRights rights;

    EngineRights(Outsider outsider) {
        this.rights = new NeededRights(outsider);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setResourceAuthorizationProvider(rights);
        KnownAnswers.install(engine, rights);
    }
}
