package fr.pdn.labelling.mail;

import java.util.ArrayList;
import java.util.List;

/** Stands where the engine stands in the program, and writes down what it is told. */
class RecordedAlerts implements UndeliveredMail {

    final List<FailedMail> raised = new ArrayList<>();
    final List<FailedMail> closed = new ArrayList<>();

    @Override
    public void raised(FailedMail mail) {
        raised.add(mail);
    }

    @Override
    public void closed(FailedMail mail) {
        closed.add(mail);
    }
}
