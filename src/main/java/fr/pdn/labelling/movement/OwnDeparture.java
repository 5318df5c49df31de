package fr.pdn.labelling.movement;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.change.AboutProfessional;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Whoever leaves says so themselves; their structure is told, and does what it does for a departure it declared. */
@Service
public class OwnDeparture {
    /** In the detail of the act: absent when the structure declared it. */
    public static final String DECLARED_BY = "declaredBy";

    private final Forms forms;
    private final Dossiers dossiers;
    private final LabelledPeople people;
    private final Departures departures;

    OwnDeparture(Forms forms, Dossiers dossiers, LabelledPeople people, Departures departures) {
        this.forms = forms;
        this.dossiers = dossiers;
        this.people = people;
        this.departures = departures;
    }

    public Form form() {
        return forms.named("declare-own-departure");
    }

    /** Why not; empty when it can be declared. */
    public Optional<String> closed(Label label) {
        var dossier = dossiers.get(label.candidature());
        return LastDay.of(dossier, label.professional())
                .map(day -> "Votre départ est déclaré\u00a0: votre dernier jour est le " + FrenchDates.day(day)
                        + ". Pour changer cette date, écrivez à la coordination.")
                .or(() -> people.include(dossier, label.professional())
                        ? Optional.empty()
                        : Optional.of("Votre label n’est plus en cours\u00a0: il n’y a rien à déclarer."));
    }

    /** @throws InvalidAnswersException when it cannot be declared */
    public void declare(Label label, Map<String, Object> answers) {
        var said = new LinkedHashMap<>(answers);
        said.put(DECLARED_BY, "PROFESSIONAL");
        departures.declare(label.candidature(), new AboutProfessional(label.professional(), said));
    }
}
