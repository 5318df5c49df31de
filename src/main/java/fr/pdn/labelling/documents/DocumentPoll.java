package fr.pdn.labelling.documents;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Makes documents as soon as a transaction has asked for some, and looks for forgotten ones now and then. */
@Component
class DocumentPoll implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentPoll.class);

    private final DocumentMaker maker;
    private final PrintingSettings settings;
    private final ThreadPoolTaskExecutor thread = thread();

    DocumentPoll(DocumentMaker maker, PrintingSettings settings) {
        this.maker = maker;
        this.settings = settings;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void requested(DocumentRequested event) {
        look();
    }

    @Scheduled(fixedDelayString = "${pdn.printing.poll:30s}")
    void look() {
        if (settings.enabled()) {
            thread.execute(this::makeAll);
        }
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }

    /** What goes wrong here, the database being away for instance, is tried again at the next look. */
    private void makeAll() {
        try {
            while (thread.isRunning() && maker.makeNext()) {
                LOG.debug("a document was made");
            }
        } catch (RuntimeException e) {
            LOG.error("documents wait to be made", e);
        }
    }

    /** One look in hand and one to come: more would find nothing. */
    private static ThreadPoolTaskExecutor thread() {
        var thread = new ThreadPoolTaskExecutor();
        thread.setThreadNamePrefix("documents-");
        thread.setCorePoolSize(1);
        thread.setMaxPoolSize(1);
        thread.setQueueCapacity(1);
        thread.setRejectedExecutionHandler((look, executor) -> LOG.trace("a look is already to come"));
        thread.setWaitForTasksToCompleteOnShutdown(true);
        thread.setAwaitTerminationSeconds(20);
        thread.initialize();
        return thread;
    }
}
