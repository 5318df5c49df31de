package fr.pdn.labelling.training.process;

import fr.pdn.labelling.agenda.Attendance;
import fr.pdn.labelling.engine.Variable;
import fr.pdn.labelling.training.Enrolment;
import fr.pdn.labelling.training.PlaceOutcome;
import fr.pdn.labelling.training.SecondChance;
import fr.pdn.labelling.training.TrainingOutcome;

/** The variables of training-enrolment, each declared once. */
final class TrainingVariables {
    static final Variable<String> SESSION = Variable.text("session");
    static final Variable<Boolean> EXEMPTED = Variable.flag("exempted");
    static final Variable<Enrolment> ENROLMENT = Variable.of("enrolment", Enrolment.class);
    static final Variable<Attendance> ATTENDANCE = Variable.of("attendance", Attendance.class);
    static final Variable<PlaceOutcome> PLACE_OUTCOME = Variable.of("placeOutcome", PlaceOutcome.class);
    static final Variable<SecondChance> SECOND_CHANCE = Variable.of("secondChance", SecondChance.class);
    static final Variable<TrainingOutcome> TRAINING_OUTCOME = Variable.of("trainingOutcome", TrainingOutcome.class);

    private TrainingVariables() {}
}
