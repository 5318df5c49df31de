package fr.pdn.labelling.suspension;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Journal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes down what happens about a breach: every act of a procedure names the breach it is about. */
@Component
class BreachActs {
    private final Journal journal;

    BreachActs(Journal journal) {
        this.journal = journal;
    }

    void record(BreachFile file, Act act, Map<String, ?> said) {
        record(file, act, file.breach().professional(), said);
    }

    /** @param professional ref of whom it is about, null for the whole convention */
    void record(BreachFile file, Act act, String professional, Map<String, ?> said) {
        var detail = new LinkedHashMap<String, Object>(said);
        detail.put(BreachFile.BREACH, Long.toString(file.breach().id()));
        detail.put("breachGround", file.breach().ground().label());
        journal.record(file.dossier().candidature().id(), act, professional, detail);
    }
}
