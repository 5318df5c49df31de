package fr.pdn.labelling.mail;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Looks into the outbox at every poll, and as soon as a transaction has put something into it. */
@Component
class MailPoll implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailPoll.class);

    private final MailDelivery delivery;
    private final MailSettings settings;
    private final Semaphore wake = new Semaphore(0);

    private volatile boolean running;
    private Thread thread;
    private long lastAlerts = System.nanoTime();

    MailPoll(MailDelivery delivery, MailSettings settings) {
        this.delivery = delivery;
        this.settings = settings;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void enqueued(MailEnqueued event) {
        wake.release();
    }

    @Override
    public boolean isAutoStartup() {
        return settings.sending();
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::run, "mail");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the mail in hand, not for the others. */
    @Override
    public void stop() {
        running = false;
        wake.release();
        try {
            thread.join(settings.timeout().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running && !Thread.currentThread().isInterrupted()) {
            deliverAll();
            pause();
        }
    }

    private void alertAgain() {
        if (System.nanoTime() - lastAlerts >= settings.alertAgain().toNanos()) {
            delivery.alertAgain();
            lastAlerts = System.nanoTime();
        }
    }

    /** What goes wrong here, the database being away for instance, is tried again after the pause. */
    private void deliverAll() {
        try {
            int handled;
            do {
                handled = delivery.deliverDue(this::isRunning);
            } while (running && handled > 0);
            alertAgain();
        } catch (RuntimeException e) {
            LOG.error("mails wait in the outbox", e);
        }
    }

    private void pause() {
        try {
            if (wake.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
