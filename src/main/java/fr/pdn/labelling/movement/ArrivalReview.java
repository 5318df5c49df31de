package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.change.ReplacementReview;
import fr.pdn.labelling.eligibility.Opinion;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The short review of someone who is presented under convention: the coordination's opinion, the director's decision. */
@Service
public class ArrivalReview {
    private final FiledAnswers filed;
    private final Dossiers dossiers;
    private final ReplacementReview proposals;
    private final GrantDifference difference;
    private final Journal journal;
    private final MovementProcedure process;

    ArrivalReview(
            FiledAnswers filed,
            Dossiers dossiers,
            ReplacementReview proposals,
            GrantDifference difference,
            Journal journal,
            MovementProcedure process) {
        this.filed = filed;
        this.dossiers = dossiers;
        this.proposals = proposals;
        this.difference = difference;
        this.journal = journal;
        this.process = process;
    }

    /** @throws InvalidAnswersException when an opinion that is not favourable says nothing more */
    public void giveOpinion(String number, long act, Opinion opinion, String comment) {
        if (opinion != Opinion.FAVOURABLE && comment.isBlank()) {
            throw InvalidAnswersException.at(
                    "/comment", "Un avis réservé ou défavorable doit être motivé\u00a0: la direction le lira.");
        }
        var dossier = dossiers.get(number);
        journal.record(
                dossier.candidature().id(),
                Act.ARRIVAL_OPINION_GIVEN,
                Replacement.asked(dossier, act).ref(),
                Map.of("opinion", opinion, "comment", comment, "request", act));
    }

    /**
     * @return ref of whom the answer is about: the newcomer, or whoever leaves when their successor is refused
     * @throws InvalidAnswersException when a reason is due or the presentation is missing
     */
    public String decide(String number, long act, MovementDecision decision, String reason) {
        var dossier = filed.hold(number);
        var asked = Replacement.asked(dossier, act);
        return switch (decision) {
            case ACCEPTED -> accept(dossier, asked, reason, 0);
            case ACCEPTED_WITH_GRANT -> accept(dossier, asked, reason, difference(dossier, asked));
            case REFUSED -> refuse(dossier, asked, reason);
        };
    }

    private long difference(Dossier dossier, Replacement asked) {
        var cents = difference.of(dossier, asked).cents();
        if (cents == 0) {
            throw InvalidAnswersException.at(
                    "/movementDecision",
                    "Aucune différence d’aide n’est proposée pour cette arrivée\u00a0: acceptez-la sans nouvelle aide.");
        }
        return cents;
    }

    private String accept(Dossier dossier, Replacement asked, String reason, long grantCents) {
        if (!proposals.presented(dossier, asked)) {
            throw InvalidAnswersException.at(
                    "/movementDecision",
                    "La présentation de cette personne n’est pas encore arrivée\u00a0: attendez-la, ou refusez en la demandant.");
        }
        filed.add(dossier, asked.person());
        var said = said(dossier, asked, reason);
        said.put("grantCents", grantCents);
        journal.record(dossier.candidature().id(), Act.ARRIVAL_ACCEPTED, asked.ref(), said);
        process.successorAccepted(dossier.number());
        return asked.ref();
    }

    private String refuse(Dossier dossier, Replacement asked, String reason) {
        if (reason.isBlank()) {
            throw InvalidAnswersException.at(
                    "/reason", "Un refus doit être motivé\u00a0: la structure lira votre motif.");
        }
        var about = asked.addition() ? asked.ref() : asked.former();
        journal.record(dossier.candidature().id(), Act.ARRIVAL_REFUSED, about, said(dossier, asked, reason));
        return about;
    }

    private static Map<String, Object> said(Dossier dossier, Replacement asked, String reason) {
        var said = new LinkedHashMap<String, Object>();
        said.put("request", asked.id());
        if (!asked.addition()) {
            said.put("former", asked.former());
            said.put("from", dossier.nameOf(asked.former()));
        }
        said.put("newcomer", asked.name());
        said.put("reason", reason);
        return said;
    }

    /** Whether the formalities ended well; if not, the place is free again. */
    public ArrivalReadiness readiness(String number, String professional) {
        var dossier = dossiers.get(number);
        if (dossier.lastAbout(professional, Act.PROFESSIONAL_READY).isPresent()) {
            return ArrivalReadiness.READY;
        }
        journal.record(dossier.candidature().id(), Act.ARRIVAL_ABANDONED, professional, null);
        return ArrivalReadiness.NOT_READY;
    }
}
