package fr.pdn.labelling.change;

import static fr.pdn.labelling.change.ChangeForms.text;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Modification d’un professionnel avant comité » : the structure proposes someone else, a reviewer accepts or refuses. */
@Service
class ProfessionalReplacement implements Change {
    private final ChangeForms forms;
    private final FiledAnswers filed;
    private final Newcomers newcomers;
    private final StructureChange process;

    ProfessionalReplacement(ChangeForms forms, FiledAnswers filed, Newcomers newcomers, StructureChange process) {
        this.forms = forms;
        this.filed = filed;
        this.newcomers = newcomers;
        this.process = process;
    }

    @Override
    public Announcement announcement() {
        return Announcement.REPLACEMENT;
    }

    @Override
    public Form form() {
        return forms.replacement();
    }

    @Override
    public Map<String, Object> context(Dossier dossier) {
        return ChangeForms.professionals(dossier);
    }

    @Override
    public Optional<String> closed(Dossier dossier) {
        return ReplacementMoment.closed(dossier);
    }

    @Override
    public List<String> soFar(Dossier dossier) {
        return Replacement.waiting(dossier).stream()
                .map(asked -> "%s, pour remplacer %s\u00a0: la Caf examine votre demande et vous répond par courriel."
                        .formatted(asked.name(), dossier.nameOf(asked.former())))
                .toList();
    }

    @Override
    @Transactional
    public void announce(String number, Map<String, Object> answers) {
        var dossier = filed.hold(number);
        Closed.refuse(closed(dossier));
        var former = text(answers, Newcomers.FORMER);
        var waiting = Replacement.waiting(dossier);
        if (waiting.stream().anyMatch(asked -> asked.isFor(former, text(answers, "email")))) {
            return;
        }
        if (waiting.stream().anyMatch(asked -> asked.former().equals(former))) {
            throw InvalidAnswersException.at(
                    "/" + Newcomers.FORMER,
                    "Un remplacement de cette personne attend déjà la réponse de la Caf\u00a0: attendez-la avant d’en proposer un autre.");
        }
        var asked = newcomers.propose(dossier, Act.REPLACEMENT_REQUESTED, former, answers);
        process.announced(number, announcement(), asked.id());
    }
}
