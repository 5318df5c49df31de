package fr.pdn.labelling.movement;

import static fr.pdn.labelling.movement.LastDay.LAST_DAY;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.change.AboutProfessional;
import fr.pdn.labelling.change.Announcement;
import fr.pdn.labelling.change.Change;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A labelled professional leaves: the structure says when, and why in one word. */
@Service
class DepartureNotice implements Change {
    private static final int MONTHS_AHEAD = 12;
    private final Forms forms;
    private final FiledAnswers filed;
    private final LabelledPeople people;
    private final Journal journal;
    private final MovementProcedure process;

    DepartureNotice(
            Forms forms, FiledAnswers filed, LabelledPeople people, Journal journal, MovementProcedure process) {
        this.forms = forms;
        this.filed = filed;
        this.people = people;
        this.journal = journal;
        this.process = process;
    }

    @Override
    public Announcement announcement() {
        return Announcement.DEPARTURE;
    }

    @Override
    public Form form() {
        return forms.named("declare-departure");
    }

    @Override
    public Map<String, Object> context(Dossier dossier) {
        return people.options(dossier);
    }

    @Override
    public Optional<String> closed(Dossier dossier) {
        return people.noneIn(dossier)
                ? Optional.of("Aucun professionnel de ce dossier n’a de label dont le départ reste à déclarer.")
                : Optional.empty();
    }

    @Override
    public List<String> soFar(Dossier dossier) {
        return dossier.all(Act.DEPARTURE_DECLARED).stream()
                .map(act -> "%s quitte la mission\u00a0: dernier jour le %s."
                        .formatted(
                                dossier.nameOf(act.professional()),
                                FrenchDates.day(LocalDate.parse(act.text(LAST_DAY)))))
                .toList();
    }

    /** Twice the same is once. */
    @Override
    @Transactional
    public void announce(String number, Map<String, Object> answers) {
        var dossier = filed.hold(number);
        var departure = AboutProfessional.in(answers);
        if (departure.already(dossier, Act.DEPARTURE_DECLARED)) {
            return;
        }
        if (!people.include(dossier, departure.professional())) {
            throw InvalidAnswersException.at(
                    "/" + AboutProfessional.PROFESSIONAL,
                    "Le départ de cette personne est déjà déclaré, ou son label n’est pas en cours. Pour changer une date, écrivez à la coordination.");
        }
        if (LocalDate.parse(String.valueOf(departure.said().get(LAST_DAY)))
                .isAfter(people.today().plusMonths(MONTHS_AHEAD))) {
            throw InvalidAnswersException.at(
                    "/" + LAST_DAY, "Vérifiez l’année\u00a0: cette date est dans plus d’un an.");
        }
        journal.record(dossier.candidature().id(), Act.DEPARTURE_DECLARED, departure.professional(), departure.said());
        process.departureDeclared(number, departure.professional());
    }
}
