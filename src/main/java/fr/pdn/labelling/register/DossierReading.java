package fr.pdn.labelling.register;

import fr.pdn.labelling.candidature.Dossiers;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The one way to a dossier for agents: nothing of it is shown or done that did not pass here. */
@Service
public class DossierReading {
    private final Dossiers dossiers;

    DossierReading(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    public Optional<SeenDossier> open(String number, Reader reader) {
        return dossiers.find(number)
                .flatMap(dossier -> Sight.of(reader, dossier).map(sight -> new SeenDossier(dossier, reader, sight)));
    }
}
