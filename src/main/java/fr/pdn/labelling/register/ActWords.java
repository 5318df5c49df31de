package fr.pdn.labelling.register;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Admissibility;
import fr.pdn.labelling.candidature.Agents;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Eligibility;
import fr.pdn.labelling.candidature.EntryChannel;
import fr.pdn.labelling.candidature.ExaminationWords;
import fr.pdn.labelling.candidature.MessageDesk;
import fr.pdn.labelling.candidature.PieceAnswer;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.forms.WordedAnswer;
import fr.pdn.labelling.label.LabelEnding;
import fr.pdn.labelling.meeting.Reply;
import fr.pdn.labelling.suspension.ConsultedBody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** What an act says beyond its name, in French: choices in the words of the form they were made with. */
@Component
class ActWords {
    private static final Map<String, String> LABELS = ActDetails.labels();

    private final Forms forms;
    private final Choices choices;
    private final Agents agents;

    ActWords(Forms forms, Choices choices, Agents agents) {
        this.forms = forms;
        this.choices = choices;
        this.agents = agents;
    }

    List<Said> of(Dossier dossier, RecordedAct act) {
        var said = new ArrayList<Said>();
        LABELS.forEach((part, label) -> {
            var value = act.detail().path(part);
            if (says(act, part, value)) {
                said.add(new Said(label(act, part, label), words(dossier, act, part, value)));
            }
        });
        return List.copyOf(said);
    }

    /** A mail comes from someone; a person comes in someone’s place. The name of a new contact is a name; all others sign. */
    private static String label(RecordedAct act, String part, String label) {
        return switch (act.kind()) {
            case MAIL_ATTACHED -> part.equals("from") ? "Expéditeur" : label;
            case CONTACT_CHANGED -> part.equals("name") ? "Nom" : label;
            default -> label;
        };
    }

    /** The marks of a review, criterion by criterion, in the words of its form. */
    List<WordedAnswer> grid(RecordedAct act) {
        var marks = new HashMap<String, Object>();
        act.detail()
                .path("grid")
                .fields()
                .forEachRemaining(
                        mark -> marks.put(mark.getKey(), mark.getValue().asInt()));
        return marks.isEmpty() ? List.of() : forms.named("review-eligibility").inWords(marks, Map.of());
    }

    /** A refusal keeps nobody and grants nothing: its act says so in zeros, the page in silence. */
    private static boolean says(RecordedAct act, String part, JsonNode value) {
        if (value.isContainerNode()) {
            return !value.isEmpty() && !(part.equals("missing") && act.detail().has("asked"));
        }
        if (value.isMissingNode() || value.isNull()) {
            return false;
        }
        return switch (part) {
            case "repaymentCents" -> value.asLong() > 0;
            case "grantCents" ->
                value.asLong() > 0 || !act.detail().path("retained").isEmpty();
            case "dueOn" -> act.kind() != Act.COMMITTEE_OPINION_GIVEN;
            default -> !value.asText("").isBlank();
        };
    }

    private String words(Dossier dossier, RecordedAct act, String part, JsonNode value) {
        return switch (part) {
            case "admissibility" -> ExaminationWords.of(Admissibility.valueOf(value.asText()));
            case "desk" -> MessageDesk.valueOf(value.asText()).group().frenchName();
            case "eligibility" -> Eligibility.valueOf(value.asText()).label();
            case "missing" ->
                texts(value).map(kind -> DocumentKind.valueOf(kind).label()).collect(joining("\n"));
            case "asked" -> String.join("\n", ExaminationWords.missing(dossier, act));
            case "answers" ->
                PieceAnswer.sent(act).stream().map(ActWords::answered).collect(joining("\n"));
            case "piece" -> DocumentKind.valueOf(value.asText()).label();
            case "reply" -> Reply.valueOf(value.asText()).label();
            case "pieces", "known", "refused", "missingOpinions" -> texts(value).collect(joining("\n"));
            case "retained" -> texts(value).map(dossier::nameOf).collect(joining(", "));
            case "grantCents", "repaymentCents", "receivedCents" -> Amounts.shown(value.asLong());
            case "total" -> value.asInt() + " sur 24";
            case "channel" -> EntryChannel.valueOf(value.asText()).label();
            case "enteredBy" -> agents.nameOf(value.asText());
            case "on",
                    "endsOn",
                    "arrivedOn",
                    "receivedOn",
                    "postmark",
                    "dueOn",
                    "paidOn",
                    "validUntil",
                    "until",
                    "lastDay",
                    "effectiveOn",
                    "changedOn",
                    "absentFrom",
                    "absentUntil" -> FrenchDates.day(LocalDate.parse(value.asText()));
            case "startsAt", "answeredAt" -> FrenchDates.moment(Instant.parse(value.asText()));
            case "ground" -> LabelEnding.valueOf(value.asText()).label();
            case "body" -> ConsultedBody.valueOf(value.asText()).label();
            case "proposal",
                    "opinion",
                    "attendance",
                    "absence",
                    "choice",
                    "departureReason",
                    "accounts",
                    "employmentStatus" -> choices.inWords(act.kind(), value.asText());
            default -> value.asText();
        };
    }

    private static String answered(PieceAnswer answer) {
        var came = answer.received()
                ? "reçue, " + String.join(", ", answer.files())
                : answer.unable() == null ? "non reçue" : "ne peut pas être fournie";
        return answer.asked().kind().label() + "\u00a0: " + came;
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }
}
