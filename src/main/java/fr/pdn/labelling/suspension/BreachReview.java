package fr.pdn.labelling.suspension;

import static fr.pdn.labelling.suspension.BreachFile.BODY;
import static fr.pdn.labelling.suspension.BreachFile.CHOICE;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Letters;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.eligibility.CommitteeTies;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What reviewers, the coordination and the committee do about a breach before the director decides. */
@Service
public class BreachReview {
    private final BreachFiles files;
    private final BreachActs acts;
    private final Letters letters;
    private final CommitteeTies ties;
    private final CurrentActor actor;

    BreachReview(BreachFiles files, BreachActs acts, Letters letters, CommitteeTies ties, CurrentActor actor) {
        this.files = files;
        this.acts = acts;
        this.letters = letters;
        this.ties = ties;
        this.actor = actor;
    }

    /**
     * @param expected what the structure is to do, may be empty
     * @param noticeDays null for the usual time
     * @throws InvalidAnswersException without a reason, or with more time than urgency has
     */
    public void qualify(long breach, BreachQualification chosen, String reason, String expected, Integer noticeDays) {
        if (reason.isBlank()) {
            throw InvalidAnswersException.at(
                    "/reason",
                    chosen == BreachQualification.URGENT
                            ? "Une urgence doit être motivée\u00a0: dites pourquoi il n’est pas possible d’attendre."
                            : "Motivez cette suite\u00a0: la direction et la coordination liront votre motif.");
        }
        if (chosen == BreachQualification.URGENT && noticeDays != null && noticeDays > FormalNotices.SHORTEST_DAYS) {
            throw InvalidAnswersException.at(
                    "/noticeDays",
                    "En urgence, le délai de réponse est de 15 jours\u00a0: la suspension ne dure qu’un mois, et la décision doit la suivre à temps.");
        }
        var said = new LinkedHashMap<String, Object>(Map.of(CHOICE, chosen, "reason", reason));
        said.put("expected", expected);
        said.put("noticeDays", noticeDays);
        acts.record(files.get(breach), Act.BREACH_QUALIFIED, said);
    }

    /** @throws InvalidAnswersException when nothing is settled and nobody says why */
    public void holdContact(long breach, AmicableOutcome outcome, String comment) {
        if (outcome == AmicableOutcome.NOT_SETTLED && comment.isBlank()) {
            throw InvalidAnswersException.at(
                    "/comment", "Dites ce qui s’est passé\u00a0: la direction doit le savoir.");
        }
        acts.record(files.get(breach), Act.AMICABLE_CONTACT_HELD, Map.of(CHOICE, outcome, "comment", comment));
    }

    /** The minutes are given to the structure as a document. */
    public void hear(long breach, String minutes) {
        var file = files.get(breach);
        acts.record(file, Act.BREACH_HEARING_HELD, Map.of("minutes", minutes));
        letters.write(
                GeneratedKind.HEARING_MINUTES,
                file.dossier().number(),
                file.breach().professional(),
                "hearing-" + breach);
    }

    /** @throws InvalidAnswersException when a member of the committee is tied to the structure */
    public void giveOpinion(long breach, ConsultedBody body, BreachMeasure opinion, String comment) {
        var file = files.get(breach);
        var siret = file.dossier().answers().structure().siretDigits();
        if (body == ConsultedBody.COMMITTEE && ties.with(siret).contains(actor.name())) {
            throw InvalidAnswersException.at(
                    "/breachOpinion",
                    "Vous êtes lié à cette structure\u00a0: un autre membre du comité doit donner cet avis.");
        }
        acts.record(file, Act.BREACH_OPINION_GIVEN, Map.of(BODY, body, "opinion", opinion, "comment", comment));
    }
}
