package fr.pdn.labelling.change;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.forms.WordedAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A reviewer answers a request. Once accepted, the dossier carries the newcomer, and the journal whoever stood there. */
@Service
public class ReplacementReview {
    private final ChangeForms forms;
    private final FiledAnswers filed;
    private final DocumentStore documents;
    private final Journal journal;

    ReplacementReview(ChangeForms forms, FiledAnswers filed, DocumentStore documents, Journal journal) {
        this.forms = forms;
        this.filed = filed;
        this.documents = documents;
        this.journal = journal;
    }

    /** What the structure says of the newcomer, in the words of the form. */
    public List<WordedAnswer> person(Replacement asked) {
        return forms.replacement().inWords(asked.person(), Map.of());
    }

    /** Cahier des charges §5 : « une présentation de la personne pressentie ». */
    public boolean presented(Dossier dossier, Replacement asked) {
        return documents.of(dossier.candidature().id()).stream()
                .filter(document -> document.kind() == DocumentKind.PROFESSIONAL_PRESENTATION)
                .anyMatch(document -> document.professionals().contains(asked.ref()));
    }

    /**
     * @param act of asking
     * @return ref of whom the answer is about: the newcomer once accepted, whoever stays when refused
     * @throws InvalidAnswersException when a reason is due, a piece is missing, or the committee sits already
     */
    public String decide(String number, long act, ReplacementOutcome outcome, String reason) {
        var dossier = filed.hold(number);
        var asked = Replacement.asked(dossier, act);
        return outcome == ReplacementOutcome.ACCEPTED ? accept(dossier, asked, reason) : refuse(dossier, asked, reason);
    }

    private String accept(Dossier dossier, Replacement asked, String reason) {
        if (ReplacementMoment.closed(dossier).isPresent()) {
            throw InvalidAnswersException.at(
                    "/replacementOutcome",
                    "Le comité est déjà saisi de ce dossier\u00a0: ce remplacement ne peut plus être accepté. Refusez-le en disant quoi faire.");
        }
        if (!presented(dossier, asked)) {
            throw InvalidAnswersException.at(
                    "/replacementOutcome",
                    "La présentation de cette personne n’est pas encore arrivée\u00a0: attendez-la, ou refusez en la demandant.");
        }
        var leaving = filed.replace(dossier, asked.former(), asked.person());
        var said = said(dossier, asked, reason);
        said.put("former", asked.former());
        said.put("person", leaving);
        journal.record(dossier.candidature().id(), Act.REPLACEMENT_ACCEPTED, asked.ref(), said);
        return asked.ref();
    }

    private String refuse(Dossier dossier, Replacement asked, String reason) {
        if (reason.isBlank()) {
            throw InvalidAnswersException.at(
                    "/reason", "Un refus doit être motivé\u00a0: la structure lira votre motif.");
        }
        journal.record(
                dossier.candidature().id(), Act.REPLACEMENT_REFUSED, asked.former(), said(dossier, asked, reason));
        return asked.former();
    }

    private static Map<String, Object> said(Dossier dossier, Replacement asked, String reason) {
        var said = new LinkedHashMap<String, Object>();
        said.put("request", asked.id());
        said.put("from", dossier.nameOf(asked.former()));
        said.put("newcomer", asked.name());
        said.put("reason", reason);
        return said;
    }
}
