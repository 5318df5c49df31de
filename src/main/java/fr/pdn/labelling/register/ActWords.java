package fr.pdn.labelling.register;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Admissibility;
import fr.pdn.labelling.candidature.Agents;
import fr.pdn.labelling.candidature.Desk;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Eligibility;
import fr.pdn.labelling.candidature.EntryChannel;
import fr.pdn.labelling.candidature.ExaminationWords;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** What an act says beyond its name, in French: choices in the words of the form they were made with. */
@Component
class ActWords {
    /** Part of an act's detail → what people call it, in the order they read it. */
    private static final Map<String, String> LABELS = labels();

    private static final Map<Act, Choice> CHOICES = Map.ofEntries(
            entry(Act.REVIEWED, new Choice("review-eligibility", "reviewProposal")),
            entry(Act.COORDINATION_OPINION_GIVEN, new Choice("give-coordination-opinion", "coordinationOpinion")),
            entry(Act.MEMBER_OPINION_GIVEN, new Choice("give-member-opinion", "memberOpinion")),
            entry(Act.COMMITTEE_OPINION_GIVEN, new Choice("record-committee-opinion", "committeeOpinion")),
            entry(Act.COMMITTEE_DEFERRED, new Choice("record-committee-opinion", "committeeOpinion")),
            entry(Act.TRAINING_ATTENDED, new Choice("record-attendance", "attendance")),
            entry(Act.TRAINING_MISSED, new Choice("record-attendance", "attendance")),
            entry(Act.MEETING_ATTENDANCE, new Choice("record-attendance", "attendance")),
            entry(Act.ABSENCE_ANNOUNCED, new Choice("announce-absence", "absence")),
            entry(Act.ANNUAL_REPORT_ANALYSED, new Choice("analyse-annual-report", "reportOpinion")),
            entry(Act.RENEWAL_OPINION_GIVEN, new Choice("give-renewal-opinion", "renewalOpinion")),
            entry(Act.RENEWAL_REVIEWED, new Choice("review-renewal", "renewalProposal")),
            entry(Act.BREACH_QUALIFIED, new Choice("qualify-breach", "breachQualification")),
            entry(Act.AMICABLE_CONTACT_HELD, new Choice("hold-amicable-contact", "amicableOutcome")),
            entry(Act.BREACH_OPINION_GIVEN, new Choice("give-breach-opinion", "breachOpinion")),
            entry(Act.SUSPENSION_DECIDED, new Choice("decide-suspension", "suspensionDecision")),
            entry(Act.LIFTING_DECIDED, new Choice("decide-lifting", "liftingDecision")),
            entry(Act.SUSPENSION_OUTCOME_DECIDED, new Choice("decide-outcome", "suspensionOutcome")),
            entry(Act.ARRIVAL_OPINION_GIVEN, new Choice("give-movement-opinion", "movementOpinion")),
            entry(Act.DEPARTURE_DECLARED, new Choice("declare-departure", "departureReason")),
            entry(Act.EMPLOYMENT_CHANGED, new Choice("declare-employment", "employmentStatus")),
            entry(Act.ACCOUNTS_SETTLED, new Choice("settle-accounts", "accounts")));

    private final Forms forms;
    private final Agents agents;

    ActWords(Forms forms, Agents agents) {
        this.forms = forms;
        this.agents = agents;
    }

    private record Choice(String form, String field) {}

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        Stream.of(
                        "admissibility:Recevabilité proposée",
                        "eligibility:Critères",
                        "missing:Pièces demandées",
                        "asked:Pièces demandées",
                        "answers:Réponse, pièce par pièce",
                        "piece:Pièce",
                        "proposal:Proposition",
                        "total:Note",
                        "year:Année",
                        "breachGround:Manquement",
                        "facts:Faits",
                        "choice:Choix",
                        "body:Consultée",
                        "expected:Attendu",
                        "measure:Mesure proposée par la table",
                        "observations:Observations",
                        "minutes:Procès-verbal",
                        "missingOpinions:Avis non rendu",
                        "clause:Clause",
                        "repaymentCents:À reverser",
                        "repaymentReason:Pourquoi",
                        "opinion:Avis",
                        "on:Séance",
                        "retained:Professionnels retenus",
                        "grantCents:Aide au démarrage",
                        "email:Adresse",
                        "role:Rôle",
                        "newcomer:Personne proposée",
                        "from:À la place de",
                        "to:Correspondant",
                        "name:Nom",
                        "phone:Téléphone",
                        "absentFrom:À partir du",
                        "absentUntil:Jusqu’au",
                        "absence:Raison",
                        "lastDay:Dernier jour",
                        "changedOn:À partir du",
                        "employmentStatus:Statut d’emploi",
                        "departureReason:Raison",
                        "accounts:Comptes",
                        "coveredBy:Relais",
                        "copyOf:Réponses reprises de",
                        "channel:Parvenue",
                        "arrivedOn:Arrivée le",
                        "postmark:Cachet de la poste",
                        "answeredAt:Questionnaire rempli le",
                        "enteredBy:Saisie par",
                        "reason:Motif",
                        "comment:Commentaire",
                        "desk:Service",
                        "question:Question",
                        "message:Message",
                        "answer:Réponse",
                        "agreement:Texte",
                        "convention:Convention",
                        "signatory:Signataire",
                        "name:Signataire",
                        "capacity:Qualité",
                        "power:Pouvoir de signer",
                        "namedBy:Désigné par",
                        "version:Version du texte",
                        "sha256:Empreinte SHA-256",
                        "endsOn:Fin de la convention",
                        "dueOn:Échéance",
                        "paidOn:Date du versement",
                        "session:Session",
                        "meeting:Regroupement",
                        "reply:Sa réponse",
                        "startsAt:Début",
                        "place:Lieu",
                        "rank:Rang",
                        "attendance:Présence",
                        "facebookUrl:Facebook",
                        "instagramUrl:Instagram",
                        "displayName:Nom affiché",
                        "directoryUrl:Fiche de l’annuaire",
                        "label:Label",
                        "validUntil:Valable jusqu’au",
                        "ground:Raison",
                        "until:Jusqu’au",
                        "mail:Courriel",
                        "subject:Objet",
                        "pieces:Pièces",
                        "known:Fichiers déjà au dossier",
                        "refused:Fichiers non pris")
                .map(entry -> entry.split(":"))
                .forEach(entry -> labels.put(entry[0], entry[1]));
        return labels;
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

    /** A mail comes from someone; a person comes in someone’s place. */
    private static String label(RecordedAct act, String part, String label) {
        return part.equals("from") && act.kind() == Act.MAIL_ATTACHED ? "Expéditeur" : label;
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
            case "grantCents" -> !act.detail().path("retained").isEmpty();
            case "dueOn" -> act.kind() != Act.COMMITTEE_OPINION_GIVEN;
            default -> !value.asText("").isBlank();
        };
    }

    private String words(Dossier dossier, RecordedAct act, String part, JsonNode value) {
        return switch (part) {
            case "admissibility" -> ExaminationWords.of(Admissibility.valueOf(value.asText()));
            case "desk" -> Desk.valueOf(value.asText()).group().frenchName();
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
            case "grantCents" -> Amounts.shown(value.asLong());
            case "total" -> value.asInt() + " sur 24";
            case "channel" -> EntryChannel.valueOf(value.asText()).label();
            case "enteredBy" -> agents.nameOf(value.asText());
            case "on",
                    "endsOn",
                    "arrivedOn",
                    "postmark",
                    "dueOn",
                    "paidOn",
                    "validUntil",
                    "until",
                    "lastDay",
                    "changedOn",
                    "absentFrom",
                    "absentUntil" -> FrenchDates.day(LocalDate.parse(value.asText()));
            case "startsAt", "answeredAt" -> FrenchDates.moment(Instant.parse(value.asText()));
            case "ground" -> LabelEnding.valueOf(value.asText()).label();
            case "body" -> ConsultedBody.valueOf(value.asText()).label();
            case "repaymentCents" -> Amounts.shown(value.asLong());
            case "proposal",
                    "opinion",
                    "attendance",
                    "absence",
                    "choice",
                    "departureReason",
                    "accounts",
                    "employmentStatus" -> chosen(act.kind(), value.asText());
            default -> value.asText();
        };
    }

    private static String answered(PieceAnswer answer) {
        var came = answer.received()
                ? "reçue, " + String.join(", ", answer.files())
                : answer.unable() == null ? "non reçue" : "ne peut pas être fournie";
        return answer.asked().kind().label() + "\u00a0: " + came;
    }

    private String chosen(Act act, String value) {
        var choice = CHOICES.get(act);
        return choice == null
                ? value
                : forms.named(choice.form()).inWords(Map.of(choice.field(), value), Map.of()).stream()
                        .map(WordedAnswer::text)
                        .findFirst()
                        .orElse(value);
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }
}
