package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Merger;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Labels;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A director decides of a merger. Once accepted the dossier, its team and its labels go on under the new SIRET. */
@Service
public class MergerReview {
    private final FiledAnswers filed;
    private final DocumentStore documents;
    private final Labels labels;
    private final Journal journal;

    MergerReview(FiledAnswers filed, DocumentStore documents, Labels labels, Journal journal) {
        this.filed = filed;
        this.documents = documents;
        this.labels = labels;
        this.journal = journal;
    }

    /** Whether something came since the merger was declared that may prove it. */
    public boolean proven(Dossier dossier, Merger merger) {
        return documents.of(dossier.candidature().id()).stream()
                .filter(document -> document.kind() == DocumentKind.OTHER)
                .anyMatch(document -> document.receivedAt().isAfter(merger.declaredAt()));
    }

    /** @throws InvalidAnswersException when the proof is missing, or a refusal has no reason */
    public void decide(String number, MergerDecision decision, String reason) {
        var dossier = filed.hold(number);
        var merger = Merger.waiting(dossier).orElseThrow();
        if (decision == MergerDecision.REFUSED) {
            refuse(dossier, merger, reason);
        } else {
            accept(dossier, merger, reason);
        }
    }

    private void accept(Dossier dossier, Merger merger, String reason) {
        if (!proven(dossier, merger)) {
            throw InvalidAnswersException.at(
                    "/mergerDecision",
                    "Le document qui prouve la fusion n’est pas encore arrivé\u00a0: attendez-le, ou refusez en le demandant.");
        }
        var former = dossier.answers().structure();
        filed.move(dossier, merger.newName(), merger.newSiret());
        labels.move(dossier.candidature().id(), merger.newName(), merger.newSiret());
        var said = said(merger, former.name(), reason);
        said.put("formerSiret", former.siretDigits());
        journal.record(dossier.candidature().id(), Act.MERGER_ACCEPTED, said);
    }

    private void refuse(Dossier dossier, Merger merger, String reason) {
        if (reason.isBlank()) {
            throw InvalidAnswersException.at(
                    "/reason", "Un refus doit être motivé\u00a0: la structure lira votre motif.");
        }
        journal.record(
                dossier.candidature().id(),
                Act.MERGER_REFUSED,
                said(merger, dossier.answers().structure().name(), reason));
    }

    private static Map<String, Object> said(Merger merger, String formerName, String reason) {
        var said = new LinkedHashMap<String, Object>();
        said.put("request", merger.id());
        said.put("formerName", formerName);
        said.put("newName", merger.newName());
        said.put("newSiret", merger.newSiret());
        said.put("effectiveOn", merger.effectiveOn());
        said.put("reason", reason);
        return said;
    }
}
