package fr.pdn.labelling.candidature;

import org.springframework.stereotype.Service;

/** The ways a structure leaves: withdrawal before the decision, renouncement after it. */
@Service
public class Endings {
    private final Dossiers dossiers;
    private final Journal journal;

    Endings(Dossiers dossiers, Journal journal) {
        this.dossiers = dossiers;
        this.journal = journal;
    }

    public void withdraw(String number) {
        journal.record(dossiers.get(number).candidature().id(), Act.WITHDRAWN_BY_STRUCTURE);
    }

    public void renounce(String number) {
        journal.record(dossiers.get(number).candidature().id(), Act.CANDIDATURE_RENOUNCED);
    }
}
