package fr.pdn.labelling.label;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Notifications;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.mail.MailTemplate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A director gives a label for six months at most to someone whom no session could be found for. It ends by itself. */
@Service
public class ProvisionalLabels {
    private static final int MONTHS_AT_MOST = 6;
    private static final int LONGEST_REASON = 1000;
    private final Dossiers dossiers;
    private final Labels labels;
    private final LabelAward award;
    private final Journal journal;
    private final Notifications notifications;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProvisionalLabels(
            Dossiers dossiers,
            Labels labels,
            LabelAward award,
            Journal journal,
            Notifications notifications,
            JdbcClient jdbc,
            Clock clock) {
        this.dossiers = dossiers;
        this.labels = labels;
        this.award = award;
        this.journal = journal;
        this.notifications = notifications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Someone who has done everything but the training. */
    public record Candidate(String number, String professional, String name, String structure) {}

    /** Those who may get one, the longest ready first. */
    public List<Candidate> candidates() {
        return jdbc
                .sql("""
                        select c.number, a.professional from act a join candidature c on c.id = a.candidature_id
                        where a.kind = 'SOCIAL_PROFILES_VERIFIED'
                          and not exists (select 1 from label l where l.candidature_id = c.id and l.professional = a.professional)
                        group by c.number, a.professional order by max(a.id)""")
                .query((row, i) -> candidate(row.getString("number"), row.getString("professional")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Candidate> candidate(String number, String professional) {
        var dossier = dossiers.get(number);
        return new Formalities(dossier, professional).onlyTrainingIsMissing()
                        && !dossier.state().over()
                ? Optional.of(new Candidate(
                        number,
                        professional,
                        dossier.nameOf(professional),
                        dossier.answers().structure().name()))
                : Optional.empty();
    }

    /**
     * @param until its last day
     * @throws InvalidAnswersException with everything that is wrong, or when more than the training is missing by now
     */
    @Transactional
    public void give(String number, String professional, Optional<LocalDate> until, String reason) {
        var errors = errors(until, reason);
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(errors);
        }
        var dossier = dossiers.get(number);
        var id = dossier.candidature().id();
        if (candidate(number, professional).isEmpty()
                || labels.of(id, professional).isPresent()) {
            throw InvalidAnswersException.at(
                    "/person",
                    "Choisissez une personne à qui il ne manque plus que la formation, et qui n’a pas encore de label.");
        }
        var label = award.insert(dossier, professional, until.orElseThrow(), true);
        long act = journal.record(
                id,
                Act.LABEL_AWARDED_PROVISIONALLY,
                professional,
                Map.of("label", label.number(), "validUntil", label.validUntil(), "reason", reason.strip()));
        notifications.send(MailTemplate.LABEL_PROVISIONAL.fileName(), number, professional, "act-" + act);
    }

    private List<AnswerError> errors(Optional<LocalDate> until, String reason) {
        var today = FrenchDates.dayOf(clock.instant());
        var errors = new ArrayList<AnswerError>();
        if (until.filter(day -> day.isAfter(today) && !day.isAfter(today.plusMonths(MONTHS_AT_MOST)))
                .isEmpty()) {
            errors.add(new AnswerError(
                    "/until",
                    "Indiquez une date à venir, le %s au plus tard\u00a0: un label provisoire dure six mois au plus."
                            .formatted(FrenchDates.day(today.plusMonths(MONTHS_AT_MOST)))));
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON || reason.indexOf('\0') >= 0) {
            errors.add(
                    new AnswerError(
                            "/reason",
                            "Indiquez le motif, en 1\u00a0000 caractères au plus\u00a0: le professionnel et la structure le lisent."));
        }
        return errors;
    }
}
