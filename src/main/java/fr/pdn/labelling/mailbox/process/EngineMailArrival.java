package fr.pdn.labelling.mailbox.process;

import fr.pdn.labelling.mail.incoming.IncomingMail;
import fr.pdn.labelling.mail.incoming.MailArrival;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Each message that is kept begins its process, in the same transaction. */
@Component
class EngineMailArrival implements MailArrival {
    private static final String PROCESS = "incoming-mail";

    private final RuntimeService runtime;

    EngineMailArrival(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void kept(IncomingMail mail) {
        runtime.startProcessInstanceByKey(
                PROCESS,
                mail.reference(),
                Map.of(IncomingMailVariables.INCOMING_MAIL.name(), Math.toIntExact(mail.number())));
    }
}
