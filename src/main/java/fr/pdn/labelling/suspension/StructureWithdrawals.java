package fr.pdn.labelling.suspension;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Notifications;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.LabelEnding;
import fr.pdn.labelling.label.LabelStanding;
import fr.pdn.labelling.label.LabelState;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.mail.MailTemplate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Convention, article 13: the structure ends it in writing. Its labels end, what is open about it is closed, the facts stay. */
@Service
public class StructureWithdrawals {
    private final BreachFiles files;
    private final FiledAnswers filed;
    private final Labels labels;
    private final LabelStanding standing;
    private final LabelMeasures measures;
    private final BreachActs acts;
    private final Journal journal;
    private final SuspensionProcedure procedure;
    private final Notifications notifications;
    private final Clock clock;

    StructureWithdrawals(
            BreachFiles files,
            FiledAnswers filed,
            Labels labels,
            LabelStanding standing,
            LabelMeasures measures,
            BreachActs acts,
            Journal journal,
            SuspensionProcedure procedure,
            Notifications notifications,
            Clock clock) {
        this.files = files;
        this.filed = filed;
        this.labels = labels;
        this.standing = standing;
        this.measures = measures;
        this.acts = acts;
        this.journal = journal;
        this.procedure = procedure;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** @throws InvalidAnswersException without a reason, or when no procedure is open */
    @Transactional
    public void note(long breach, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > 4_000 || reason.indexOf('\0') >= 0) {
            throw InvalidAnswersException.at(
                    "/reason", "Dites comment la structure a mis fin à la convention, en 4 000 caractères au plus.");
        }
        var number = files.get(breach).dossier().number();
        filed.hold(number);
        if (files.get(breach).state().over()) {
            throw InvalidAnswersException.at("/reason", "Cette procédure est déjà close.");
        }
        end(number, reason);
        notifications.send(MailTemplate.CONVENTION_DENOUNCED.fileName(), number, null, "denounced");
    }

    /** From one moment to the next: its notice is over, or the Caf does not ask for it. */
    @Transactional
    public void end(String number, String reason) {
        var candidature = filed.hold(number).candidature().id();
        journal.record(candidature, Act.CONVENTION_DENOUNCED, Map.of("reason", reason));
        procedure.structureWithdrew(number);
        var today = LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
        labels.of(candidature).stream()
                .filter(label -> label.on(today) != LabelState.ENDED)
                .forEach(label -> standing.end(label.number(), LabelEnding.CONVENTION_ENDED, reason));
    }

    /** Told by the process of each procedure that was open. */
    public void close(long breach) {
        var file = files.get(breach);
        measures.forget(file);
        acts.record(file, Act.BREACH_PROCEDURE_ENDED, Map.of());
    }
}
