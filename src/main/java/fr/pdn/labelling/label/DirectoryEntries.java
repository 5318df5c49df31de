package fr.pdn.labelling.label;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Cahier des charges §4: the structure registers in the national directory, the coordination checks the entry. */
@Service
public class DirectoryEntries {
    private final Dossiers dossiers;
    private final Labels labels;
    private final Journal journal;

    DirectoryEntries(Dossiers dossiers, Labels labels, Journal journal) {
        this.dossiers = dossiers;
        this.labels = labels;
        this.journal = journal;
    }

    public void declare(String number, String professional, String url) {
        var candidature = dossiers.get(number).candidature().id();
        labels.inDirectory(candidature, professional, url);
        journal.record(candidature, Act.DIRECTORY_ENTRY_DECLARED, professional, Map.of("directoryUrl", url));
    }

    /** @param reason what the structure is told to correct, may be empty */
    public void check(String number, String professional, DirectoryOutcome outcome, String reason) {
        journal.record(
                dossiers.get(number).candidature().id(),
                outcome == DirectoryOutcome.VERIFIED ? Act.DIRECTORY_ENTRY_VERIFIED : Act.DIRECTORY_ENTRY_TO_CORRECT,
                professional,
                Map.of("reason", reason));
    }
}
