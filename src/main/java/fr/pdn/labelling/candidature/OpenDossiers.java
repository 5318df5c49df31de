package fr.pdn.labelling.candidature;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The filed dossiers read in the running transaction, with the acts that it has added: the delegates, deadlines and mails of
 * one step all ask for the same dossier. Whoever changes a dossier otherwise than by an act has it forgotten.
 */
@Component
class OpenDossiers {
    Optional<Dossier> find(String number) {
        return Optional.ofNullable((Open) TransactionSynchronizationManager.getResource(this))
                .map(open -> open.byNumber.get(number));
    }

    void keep(Dossier dossier) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            open().byNumber.put(dossier.number(), dossier);
        }
    }

    void add(UUID candidature, RecordedAct act) {
        change(candidature, dossier -> dossier.with(act));
    }

    void forget(UUID candidature) {
        change(candidature, dossier -> null);
    }

    private void change(UUID candidature, UnaryOperator<Dossier> change) {
        var open = (Open) TransactionSynchronizationManager.getResource(this);
        if (open != null) {
            open.byNumber.values().stream()
                    .filter(dossier -> dossier.candidature().id().equals(candidature))
                    .toList()
                    .forEach(
                            dossier -> open.byNumber.compute(dossier.number(), (number, known) -> change.apply(known)));
        }
    }

    private Open open() {
        var open = (Open) TransactionSynchronizationManager.getResource(this);
        if (open == null) {
            open = new Open();
            TransactionSynchronizationManager.bindResource(this, open);
            TransactionSynchronizationManager.registerSynchronization(
                    new ResourceHolderSynchronization<>(open, this) {});
        }
        return open;
    }

    private static final class Open extends ResourceHolderSupport {
        private final Map<String, Dossier> byNumber = new HashMap<>();
    }
}
