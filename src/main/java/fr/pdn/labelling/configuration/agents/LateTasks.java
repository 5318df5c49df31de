package fr.pdn.labelling.configuration.agents;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class LateTasks {

    private static final Logger LOG = LoggerFactory.getLogger(LateTasks.class);

    private final TaskFilters filters;

    LateTasks(TaskFilters filters) {
        this.filters = filters;
    }

    @Scheduled(cron = "5 0 * * * *")
    void renew() {
        try {
            filters.renewLate();
        } catch (OptimisticLockingException e) {
            LOG.debug("another node has just done it", e);
        }
    }
}
