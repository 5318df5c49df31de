package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.ConventionEnding;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A structure gives notice of the end of its convention, or takes it back: itself, or by a letter that an agent enters. */
@Component
class ConventionNotices {
    static final String ENDS_ON = "endsOn";
    static final String RECEIVED_ON = "receivedOn";

    private final FiledAnswers filed;
    private final NoticePeriod notice;
    private final ConventionNoticeDays days;
    private final Journal journal;
    private final MovementProcedure process;

    ConventionNotices(
            FiledAnswers filed,
            NoticePeriod notice,
            ConventionNoticeDays days,
            Journal journal,
            MovementProcedure process) {
        this.filed = filed;
        this.notice = notice;
        this.days = days;
        this.journal = journal;
        this.process = process;
    }

    /**
     * Twice the same is once.
     *
     * @param allowed refuses, with a sentence, who or what may not
     * @throws InvalidAnswersException when the notice is too short, or the convention ends before by itself
     */
    @Transactional
    public void announce(String number, Map<String, Object> said, Consumer<Dossier> allowed) {
        var dossier = filed.hold(number);
        var endsOn = LocalDate.parse(String.valueOf(said.get(ENDS_ON)));
        if (ConventionEnding.announced(dossier)
                .filter(ending -> ending.endsOn().equals(endsOn))
                .isPresent()) {
            return;
        }
        allowed.accept(dossier);
        var letter = Objects.toString(said.get(RECEIVED_ON), "");
        days.check(dossier, letter.isEmpty() ? notice.today() : LocalDate.parse(letter), endsOn);
        journal.record(dossier.candidature().id(), Act.CONVENTION_END_ANNOUNCED, said);
        process.conventionEndAnnounced(number);
    }

    /**
     * Twice is once.
     *
     * @param allowed refuses, with a sentence, who or what may not
     */
    @Transactional
    public void takeBack(String number, Map<String, Object> said, Consumer<Dossier> allowed) {
        var dossier = filed.hold(number);
        if (ConventionEnding.announced(dossier).isEmpty()
                && !dossier.state().over()
                && !dossier.all(Act.CONVENTION_END_TAKEN_BACK).isEmpty()) {
            return;
        }
        allowed.accept(dossier);
        journal.record(dossier.candidature().id(), Act.CONVENTION_END_TAKEN_BACK, said);
        process.conventionKept(number);
    }
}
