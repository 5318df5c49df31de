package fr.pdn.labelling.candidature;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Dossiers, by number or id. */
@Service
public class Dossiers {
    private final Candidatures candidatures;
    private final Journal journal;

    Dossiers(Candidatures candidatures, Journal journal) {
        this.candidatures = candidatures;
        this.journal = journal;
    }

    public Optional<Dossier> find(String number) {
        return candidatures.find(number).map(this::with);
    }

    public Optional<Dossier> find(UUID id) {
        return candidatures.find(id).map(this::with);
    }

    /** For those who know it exists: a process, a task. */
    public Dossier get(String number) {
        return find(number).orElseThrow(() -> new IllegalStateException("No dossier " + number));
    }

    private Dossier with(Candidature candidature) {
        return new Dossier(candidature, journal.of(candidature.id()));
    }
}
