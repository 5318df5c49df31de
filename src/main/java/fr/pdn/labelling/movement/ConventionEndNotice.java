package fr.pdn.labelling.movement;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.ConventionEnding;
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

/** Whoever may sign for a structure ends its convention, with its notice. */
@Service
class ConventionEndNotice implements Change {
    private final Forms forms;
    private final NoticePeriod notice;
    private final ConventionNoticeDays days;
    private final ConventionNotices notices;
    private final ConventionSignatory signatory;

    ConventionEndNotice(
            Forms forms,
            NoticePeriod notice,
            ConventionNoticeDays days,
            ConventionNotices notices,
            ConventionSignatory signatory) {
        this.forms = forms;
        this.notice = notice;
        this.days = days;
        this.notices = notices;
        this.signatory = signatory;
    }

    @Override
    public Announcement announcement() {
        return Announcement.CONVENTION_END;
    }

    @Override
    public Form form() {
        return forms.named("end-convention");
    }

    @Override
    public Map<String, Object> context(Dossier dossier) {
        return Map.of("notice", notice.words(), "earliest", FrenchDates.day(notice.earliestEnd(notice.today())));
    }

    @Override
    public Optional<String> closed(Dossier dossier) {
        return days.closed(dossier).or(() -> signatory.missing(dossier, "mettre fin à la convention"));
    }

    @Override
    public List<String> soFar(Dossier dossier) {
        return inWords(dossier);
    }

    static List<String> inWords(Dossier dossier) {
        return ConventionEnding.announced(dossier).stream()
                .map(ending -> "Fin de la convention annoncée le %s\u00a0: son dernier jour est le %s."
                        .formatted(FrenchDates.day(ending.announcedAt()), FrenchDates.day(ending.endsOn())))
                .toList();
    }

    @Override
    public void announce(String number, Map<String, Object> answers) {
        notices.announce(number, answers, dossier -> Closed.refuse(closed(dossier)));
    }
}
