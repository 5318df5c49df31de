package fr.pdn.labelling.candidature;

import fr.pdn.labelling.engine.OncePerTransaction;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The filed dossiers read in the running transaction, with the acts that it has added: the delegates, deadlines and mails of
 * one step all ask for the same dossier. Whoever changes a dossier otherwise than by an act has it forgotten.
 */
@Component
class OpenDossiers {
    private final OncePerTransaction<String, Dossier> read = new OncePerTransaction<>();

    Optional<Dossier> find(String number) {
        return Optional.ofNullable(read.known().get(number));
    }

    void keep(Dossier dossier) {
        read.known().put(dossier.number(), dossier);
    }

    void add(UUID candidature, RecordedAct act) {
        read.known().replaceAll((number, dossier) -> isOf(dossier, candidature) ? dossier.with(act) : dossier);
    }

    void forget(UUID candidature) {
        read.known().values().removeIf(dossier -> isOf(dossier, candidature));
    }

    private static boolean isOf(Dossier dossier, UUID candidature) {
        return dossier.candidature().id().equals(candidature);
    }
}
