package fr.pdn.labelling.suspension;

import static fr.pdn.labelling.suspension.BreachFile.CHOICE;
import static fr.pdn.labelling.suspension.BreachFile.UNTIL;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Cahier des charges §4: « Le non-respect des engagements conventionnels pourra conduire la Caf, en lien avec la coordination
 * et les instances de suivi, à suspendre la convention ». A person decides, with reasons, after the others were heard.
 */
@Service
public class SuspensionDecisions {
    private final BreachFiles files;
    private final BreachActs acts;
    private final ContradictoryRules rules;
    private final MeasureProposals proposals;
    private final LabelMeasures measures;
    private final Clock clock;

    SuspensionDecisions(
            BreachFiles files,
            BreachActs acts,
            ContradictoryRules rules,
            MeasureProposals proposals,
            LabelMeasures measures,
            Clock clock) {
        this.files = files;
        this.acts = acts;
        this.rules = rules;
        this.proposals = proposals;
        this.measures = measures;
        this.clock = clock;
    }

    /** @throws InvalidAnswersException when it is too early, an opinion or a reason is missing, or this person may not sign */
    public void decide(long breach, SuspensionRuling ruling) {
        var file = files.get(breach);
        rules.require(file, ruling);
        var professional = professional(file, ruling);
        var said = new LinkedHashMap<String, Object>();
        said.put(CHOICE, ruling.decision());
        said.put("reason", ruling.reason());
        said.put("measure", proposals.of(file).measure().label());
        said.put("opinions", opinions(file));
        said.put(
                "missingOpinions",
                rules.missing(file).stream().map(ConsultedBody::label).toList());
        switch (ruling.decision()) {
            case NO_ACTION, WARNING -> {
                said.put("professionals", measures.concerned(file, professional));
                measures.restore(file, SuspensionEnding.LIFTED, "La procédure s’achève sans suspension.");
            }
            case SUSPENDED -> suspend(file, ruling, professional, said);
        }
        acts.record(file, Act.SUSPENSION_DECIDED, professional, said);
    }

    private void suspend(BreachFile file, SuspensionRuling ruling, String professional, Map<String, Object> said) {
        var until = until(ruling.until(), today());
        var suspended = measures.suspend(file, professional, SuspensionKind.DECIDED, until, ruling.reason());
        if (suspended.isEmpty()) {
            throw InvalidAnswersException.at(
                    "/suspensionDecision", "Aucun label n’est en vigueur\u00a0: il n’y a rien à suspendre.");
        }
        said.put(UNTIL, until);
        said.put("professionals", suspended);
    }

    private static String professional(BreachFile file, SuspensionRuling ruling) {
        if (ruling.scope() == SuspensionScope.LABEL && file.breach().label() == null) {
            throw InvalidAnswersException.at(
                    "/scope", "Ce manquement est celui de la structure\u00a0: il porte sur la convention.");
        }
        return ruling.scope() == SuspensionScope.CONVENTION
                ? null
                : file.breach().professional();
    }

    /** As the director read them. */
    private static List<String> opinions(BreachFile file) {
        return Arrays.stream(ConsultedBody.values())
                .flatMap(body -> file.opinionOf(body).stream().map(act -> opinion(body, act)))
                .toList();
    }

    private static String opinion(ConsultedBody body, RecordedAct act) {
        var measure = BreachMeasure.valueOf(act.text("opinion")).label();
        var comment = act.text("comment");
        return body.label() + "\u00a0: " + measure + (comment.isBlank() ? "" : ". " + comment);
    }

    /** A day that is not said is the last one possible. */
    static LocalDate until(LocalDate asked, LocalDate from) {
        var latest = SuspensionKind.DECIDED.latest(from);
        if (asked != null && (!asked.isAfter(from) || asked.isAfter(latest))) {
            throw InvalidAnswersException.at(
                    "/until", "Choisissez un dernier jour à venir, trois mois plus tard au plus.");
        }
        return asked == null ? latest : asked;
    }

    /** For whoever reads the form: whose opinion is missing. */
    public List<ConsultedBody> missing(BreachFile file) {
        return rules.missing(file);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
    }
}
