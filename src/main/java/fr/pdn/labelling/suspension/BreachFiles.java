package fr.pdn.labelling.suspension;

import fr.pdn.labelling.candidature.Dossiers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The procedures about breaches, read from the acts of their dossiers. */
@Service
public class BreachFiles {
    private static final int MOST = 200;
    private final Breaches breaches;
    private final Dossiers dossiers;

    BreachFiles(Breaches breaches, Dossiers dossiers) {
        this.breaches = breaches;
        this.dossiers = dossiers;
    }

    public Optional<BreachFile> find(long id) {
        return breaches.find(id).map(this::file);
    }

    /** For those who know it exists: a process, a task. */
    public BreachFile get(long id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No breach " + id));
    }

    public List<BreachFile> of(String number) {
        return breaches.of(number).stream().map(this::file).toList();
    }

    /** What the structure sees: a procedure is its business once it was given notice. */
    public List<BreachFile> toldTo(String number) {
        return of(number).stream().filter(file -> file.notice().isPresent()).toList();
    }

    public List<BreachFile> last() {
        return breaches.last(MOST).stream().map(this::file).toList();
    }

    private BreachFile file(Breach breach) {
        return BreachFile.of(dossiers.get(breach.number()), breach);
    }
}
