package fr.pdn.labelling.change;

import static fr.pdn.labelling.change.ChangeForms.text;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Absence;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A professional will be away for a time: the coordination takes note of it, and sees it when it plans. */
@Service
public class AbsenceNotice implements Change {
    private static final String UNTIL = "absentUntil";

    private final ChangeForms forms;
    private final FiledAnswers filed;
    private final Dossiers dossiers;
    private final Journal journal;
    private final StructureChange process;

    AbsenceNotice(ChangeForms forms, FiledAnswers filed, Dossiers dossiers, Journal journal, StructureChange process) {
        this.forms = forms;
        this.filed = filed;
        this.dossiers = dossiers;
        this.journal = journal;
        this.process = process;
    }

    @Override
    public Announcement announcement() {
        return Announcement.ABSENCE;
    }

    @Override
    public Form form() {
        return forms.absence();
    }

    @Override
    public Map<String, Object> context(Dossier dossier) {
        return ChangeForms.professionals(dossier);
    }

    @Override
    public Optional<String> closed(Dossier dossier) {
        return Closed.whenOver(dossier);
    }

    @Override
    public List<String> soFar(Dossier dossier) {
        return Absence.in(dossier).stream()
                .map(absence -> "%s est absent ou absente à partir du %s%s\u00a0: %s."
                        .formatted(
                                dossier.nameOf(absence.professional()),
                                FrenchDates.day(absence.from()),
                                absence.until()
                                        .map(day -> ", jusqu’au " + FrenchDates.day(day))
                                        .orElse(", sans date de retour"),
                                absence.noted(dossier)
                                        ? "la coordination en a pris note"
                                        : "annoncé à la coordination"))
                .toList();
    }

    @Override
    @Transactional
    public void announce(String number, Map<String, Object> answers) {
        var dossier = filed.hold(number);
        Closed.refuse(closed(dossier));
        if (!text(answers, UNTIL).isEmpty()
                && LocalDate.parse(text(answers, UNTIL)).isBefore(LocalDate.parse(text(answers, "absentFrom")))) {
            throw InvalidAnswersException.at(
                    "/" + UNTIL,
                    "Le dernier jour d’absence ne peut pas précéder le premier\u00a0: corrigez l’une des dates.");
        }
        var absence = AboutProfessional.in(answers);
        if (!absence.already(dossier, Act.ABSENCE_ANNOUNCED)) {
            var act = journal.record(
                    dossier.candidature().id(), Act.ABSENCE_ANNOUNCED, absence.professional(), absence.said());
            process.announced(number, announcement(), act);
        }
    }

    /** @param act that announced the absence */
    public void note(String number, long act, String comment) {
        var dossier = dossiers.get(number);
        journal.record(
                dossier.candidature().id(),
                Act.ABSENCE_NOTED,
                Absence.announced(dossier, act).professional(),
                Map.of("request", act, "comment", comment));
    }
}
