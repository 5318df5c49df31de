package fr.pdn.labelling.movement;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.ConventionEnding;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.suspension.StructureWithdrawals;
import org.springframework.stereotype.Service;

/** The notice of a structure is over: what it decided takes effect, and nobody decides anything more. */
@Service
public class ConventionEnd {
    private final FiledAnswers filed;
    private final StructureWithdrawals withdrawals;

    ConventionEnd(FiledAnswers filed, StructureWithdrawals withdrawals) {
        this.filed = filed;
        this.withdrawals = withdrawals;
    }

    /** A convention that ended otherwise in the last moment stays as it is. */
    public void end(String number) {
        ConventionEnding.announced(filed.hold(number))
                .ifPresent(ending -> withdrawals.end(
                        number,
                        "Fin annoncée par la structure le %s, dernier jour le %s."
                                .formatted(FrenchDates.day(ending.announcedAt()), FrenchDates.day(ending.endsOn()))));
    }
}
