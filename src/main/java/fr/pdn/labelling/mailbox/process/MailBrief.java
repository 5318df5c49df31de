package fr.pdn.labelling.mailbox.process;

import static fr.pdn.labelling.mailbox.process.IncomingMailVariables.INCOMING_MAIL;

import fr.pdn.labelling.mailbox.MailedPieces;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** {@code ${mailBrief.…}} in the models: what an agent must see of a message in Tasklist. The rest is one click away. */
@Component("mailBrief")
public class MailBrief {
    private final MailSummary summary;
    private final MailedPieces pieces;

    MailBrief(MailSummary summary, MailedPieces pieces) {
        this.summary = summary;
        this.pieces = pieces;
    }

    /** Markdown, with everything that people typed escaped. */
    public String of(DelegateExecution execution) {
        return summary.markdown(INCOMING_MAIL.in(execution));
    }

    public JsonValue pieces(DelegateExecution execution) {
        return options(pieces.of(INCOMING_MAIL.in(execution)));
    }

    public JsonValue presentations(DelegateExecution execution) {
        return options(pieces.presentations(INCOMING_MAIL.in(execution)));
    }

    private static JsonValue options(Map<String, String> options) {
        List<Map<String, String>> list = options.entrySet().stream()
                .map(option -> Map.of("value", option.getKey(), "label", option.getValue()))
                .toList();
        return SpinValues.jsonValue(Spin.JSON(list).toString()).create();
    }
}
