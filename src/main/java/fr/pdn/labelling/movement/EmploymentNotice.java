package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.change.AboutProfessional;
import fr.pdn.labelling.change.Announcement;
import fr.pdn.labelling.change.Change;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A labelled professional is employed otherwise than before. */
@Service
class EmploymentNotice implements Change {
    private static final Act[] OPEN_OR_CLOSED = {
        Act.EMPLOYMENT_CHANGED,
        Act.EMPLOYMENT_COMPLIANT,
        Act.EMPLOYMENT_QUESTIONED,
        Act.EMPLOYMENT_EXPLAINED,
        Act.EMPLOYMENT_MAINTAINED,
        Act.LABEL_ENDED
    };

    private final Forms forms;
    private final FiledAnswers filed;
    private final LabelledPeople people;
    private final Journal journal;
    private final MovementProcedure process;

    EmploymentNotice(
            Forms forms, FiledAnswers filed, LabelledPeople people, Journal journal, MovementProcedure process) {
        this.forms = forms;
        this.filed = filed;
        this.people = people;
        this.journal = journal;
        this.process = process;
    }

    @Override
    public Announcement announcement() {
        return Announcement.EMPLOYMENT;
    }

    @Override
    public Form form() {
        return forms.named("declare-employment");
    }

    @Override
    public Map<String, Object> context(Dossier dossier) {
        return people.options(dossier);
    }

    @Override
    public Optional<String> closed(Dossier dossier) {
        return people.noneIn(dossier)
                ? Optional.of("Aucun professionnel de ce dossier n’a de label en cours.")
                : Optional.empty();
    }

    @Override
    public List<String> soFar(Dossier dossier) {
        return dossier.all(Act.EMPLOYMENT_CHANGED).stream()
                .map(RecordedAct::professional)
                .distinct()
                .filter(ref -> open(dossier, ref))
                .map(ref -> "%s\u00a0: la Caf examine le nouveau statut et vous répond.".formatted(dossier.nameOf(ref)))
                .toList();
    }

    /** Twice the same is once. */
    @Override
    @Transactional
    public void announce(String number, Map<String, Object> answers) {
        var dossier = filed.hold(number);
        var change = AboutProfessional.in(answers);
        if (change.already(dossier, Act.EMPLOYMENT_CHANGED)) {
            return;
        }
        var professional = change.professional();
        if (!people.include(dossier, professional)) {
            throw InvalidAnswersException.at(
                    "/" + AboutProfessional.PROFESSIONAL, "Le label de cette personne n’est pas en cours.");
        }
        if (open(dossier, professional)) {
            throw InvalidAnswersException.at(
                    "/" + AboutProfessional.PROFESSIONAL,
                    "Un changement de cette personne attend déjà la réponse de la Caf\u00a0: attendez-la.");
        }
        journal.record(dossier.candidature().id(), Act.EMPLOYMENT_CHANGED, professional, change.said());
        process.employmentChanged(number, professional);
    }

    private static boolean open(Dossier dossier, String professional) {
        return dossier.lastAbout(professional, OPEN_OR_CLOSED)
                .map(RecordedAct::kind)
                .filter(kind -> kind == Act.EMPLOYMENT_CHANGED
                        || kind == Act.EMPLOYMENT_QUESTIONED
                        || kind == Act.EMPLOYMENT_EXPLAINED)
                .isPresent();
    }
}
