package fr.pdn.labelling.movement;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Merger;
import fr.pdn.labelling.candidature.checks.Siret;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is declared of a merger, by the structure or by an agent in its name. */
@Component
class Mergers {
    private static final String NEW_SIRET = "newSiret";
    private static final String EFFECTIVE_ON = "effectiveOn";

    private final FiledAnswers filed;
    private final Journal journal;
    private final MovementProcedure process;
    private final Clock clock;

    Mergers(FiledAnswers filed, Journal journal, MovementProcedure process, Clock clock) {
        this.filed = filed;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Twice the same is once.
     *
     * @param allowed refuses, with a sentence, who or what may not
     * @throws InvalidAnswersException when the SIRET is the same, or the merger is still to come
     */
    @Transactional
    public void declare(String number, Map<String, Object> answers, Consumer<Dossier> allowed) {
        var dossier = filed.hold(number);
        var siret = Siret.normalised(String.valueOf(answers.get(NEW_SIRET)));
        if (Merger.waiting(dossier)
                .filter(merger -> merger.newSiret().equals(siret))
                .isPresent()) {
            return;
        }
        allowed.accept(dossier);
        var structure = dossier.answers().structure();
        if (siret.equals(structure.siretDigits())) {
            throw InvalidAnswersException.at(
                    "/" + NEW_SIRET, "C’est déjà le SIRET de ce dossier\u00a0: indiquez celui d’après la fusion.");
        }
        if (LocalDate.parse(String.valueOf(answers.get(EFFECTIVE_ON))).isAfter(FrenchDates.dayOf(clock.instant()))) {
            throw InvalidAnswersException.at(
                    "/" + EFFECTIVE_ON,
                    "Déclarez la fusion une fois qu’elle a pris effet\u00a0: cette date est à venir.");
        }
        var said = new LinkedHashMap<>(answers);
        said.put(NEW_SIRET, siret);
        said.put("formerName", structure.name());
        journal.record(dossier.candidature().id(), Act.MERGER_DECLARED, said);
        process.mergerDeclared(number);
    }
}
