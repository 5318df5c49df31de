package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.change.Announcement;
import fr.pdn.labelling.change.Change;
import fr.pdn.labelling.change.Closed;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.Forms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A structure takes back its notice: the convention goes on as if nothing had been said. */
@Service
class ConventionKept implements Change {
    private final Forms forms;
    private final ConventionNoticeDays days;
    private final ConventionNotices notices;
    private final ConventionSignatory signatory;

    ConventionKept(Forms forms, ConventionNoticeDays days, ConventionNotices notices, ConventionSignatory signatory) {
        this.forms = forms;
        this.days = days;
        this.notices = notices;
        this.signatory = signatory;
    }

    @Override
    public Announcement announcement() {
        return Announcement.CONVENTION_KEPT;
    }

    @Override
    public Form form() {
        return forms.named("keep-convention");
    }

    @Override
    public Map<String, Object> context(Dossier dossier) {
        return Map.of();
    }

    @Override
    public Optional<String> closed(Dossier dossier) {
        return days.keptClosed(dossier).or(() -> signatory.missing(dossier, "garder la convention"));
    }

    @Override
    public List<String> soFar(Dossier dossier) {
        return ConventionEndNotice.inWords(dossier);
    }

    @Override
    public void announce(String number, Map<String, Object> answers) {
        notices.takeBack(number, answers, dossier -> Closed.refuse(closed(dossier)));
    }
}
