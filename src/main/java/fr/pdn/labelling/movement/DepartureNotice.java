package fr.pdn.labelling.movement;

import static fr.pdn.labelling.movement.LastDay.LAST_DAY;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.change.AboutProfessional;
import fr.pdn.labelling.change.Announcement;
import fr.pdn.labelling.change.Change;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.Forms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A labelled professional leaves: the structure says when, and why in one word. */
@Service
class DepartureNotice implements Change {
    private final Forms forms;
    private final LabelledPeople people;
    private final Departures departures;

    DepartureNotice(Forms forms, LabelledPeople people, Departures departures) {
        this.forms = forms;
        this.people = people;
        this.departures = departures;
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

    @Override
    public void announce(String number, Map<String, Object> answers) {
        departures.declare(number, AboutProfessional.in(answers));
    }
}
