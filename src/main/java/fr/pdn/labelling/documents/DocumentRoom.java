package fr.pdn.labelling.documents;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** How much one candidature may hold. Asked in the transaction that adds a file: files sent at the same time count each other. */
@Component
class DocumentRoom {
    private final DocumentRows rows;
    private final DocumentSettings settings;

    DocumentRoom(DocumentRows rows, DocumentSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /** @throws FileTooLargeException when one more file of that size does not fit */
    void check(UUID candidatureId, long size) {
        var lack = lack(candidatureId, size);
        if (!lack.isEmpty()) {
            throw new FileTooLargeException(lack);
        }
    }

    /** Why one more file of that size does not fit, empty when it does. */
    String lack(UUID candidatureId, long size) {
        var usage = rows.usage(candidatureId);
        if (usage.bytes() + size > settings.maxCandidature().toBytes()) {
            return "Les pièces de cette candidature dépasseraient %d Mo en tout. Réduisez ce fichier ou retirez-en un autre."
                    .formatted(settings.maxCandidature().toMegabytes());
        }
        if (usage.files() >= settings.maxFiles()) {
            return "Cette candidature compte déjà %d pièces, le nombre le plus élevé possible. Retirez-en une avant d’en ajouter."
                    .formatted(settings.maxFiles());
        }
        return "";
    }
}
