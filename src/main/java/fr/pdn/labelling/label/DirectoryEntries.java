package fr.pdn.labelling.label;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.RecordedAct;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cahier des charges §4: the structure registers in the national directory, the coordination checks the entry. */
@Service
public class DirectoryEntries {
    /** The last of them says where an entry stands. */
    public static final Set<Act> ENTRY_ACTS = EnumSet.of(
            Act.DIRECTORY_ENTRY_DECLARED,
            Act.DIRECTORY_ENTRY_TO_CORRECT,
            Act.DIRECTORY_ENTRY_VERIFIED,
            Act.DIRECTORY_ENTRY_HIDDEN);

    private static final Set<Act> SEEN = EnumSet.of(Act.DIRECTORY_ENTRY_VERIFIED, Act.DIRECTORY_ENTRY_HIDDEN);
    private static final Set<Act> SHOWN = EnumSet.complementOf(EnumSet.of(Act.DIRECTORY_ENTRY_HIDDEN));

    private final Dossiers dossiers;
    private final Labels labels;
    private final Journal journal;
    private final Clock clock;

    DirectoryEntries(Dossiers dossiers, Labels labels, Journal journal, Clock clock) {
        this.dossiers = dossiers;
        this.labels = labels;
        this.journal = journal;
        this.clock = clock;
    }

    public void declare(String number, String professional, String url) {
        var candidature = dossiers.get(number).candidature().id();
        labels.inDirectory(candidature, professional, url);
        journal.record(candidature, Act.DIRECTORY_ENTRY_DECLARED, professional, Map.of("directoryUrl", url));
    }

    /** @param reason what the structure is told to correct, may be empty */
    public void check(String number, String professional, DirectoryOutcome outcome, String reason) {
        var dossier = dossiers.get(number);
        if (outcome == DirectoryOutcome.VERIFIED) {
            verified(dossier, professional, reason);
        } else {
            journal.record(
                    dossier.candidature().id(), Act.DIRECTORY_ENTRY_TO_CORRECT, professional, Map.of("reason", reason));
        }
    }

    /**
     * Once the label is awarded and its step done, the coordination has looked at the entry again and found it right.
     *
     * @return false when there is nothing of the kind to say any more
     */
    @Transactional
    public boolean verifyAgain(String number) {
        var label =
                labels.lock(number).filter(found -> found.inForceOn(today())).orElse(null);
        if (label == null || !SEEN.contains(last(label))) {
            return false;
        }
        verified(dossiers.get(label.candidature()), label.professional(), "");
        return true;
    }

    /**
     * The national directory no longer shows the entry of a label that is not in force.
     *
     * @return false when there is nothing of the kind to say any more
     */
    @Transactional
    public boolean hide(String number) {
        var label =
                labels.lock(number).filter(found -> !found.inForceOn(today())).orElse(null);
        if (label == null || !SHOWN.contains(last(label))) {
            return false;
        }
        var candidature = dossiers.get(label.candidature()).candidature().id();
        journal.record(candidature, Act.DIRECTORY_ENTRY_HIDDEN, label.professional(), null);
        return true;
    }

    private void verified(Dossier dossier, String professional, String reason) {
        journal.record(
                dossier.candidature().id(),
                Act.DIRECTORY_ENTRY_VERIFIED,
                professional,
                Map.of("reason", reason, "checked", EntryFacts.of(dossier, professional)));
    }

    private Act last(Label label) {
        return dossiers.get(label.candidature())
                .lastAbout(label.professional(), ENTRY_ACTS.toArray(Act[]::new))
                .map(RecordedAct::kind)
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
    }
}
