package fr.pdn.labelling.documents.process;

import fr.pdn.labelling.documents.UnmadeDocument;
import fr.pdn.labelling.engine.Incidents;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A document that could not be made is an incident on the procedure of its dossier, so that Cockpit shows it. */
@Component
class DocumentIncidents implements UnmadeDocument {
    private static final String TYPE = "documentFailed";
    private static final String PROCEDURE = "labelling-procedure";

    private final Incidents incidents;

    DocumentIncidents(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void raised(UUID document, String dossier, String message) {
        incidents.raise(TYPE, document.toString(), PROCEDURE, dossier, message);
    }

    @Override
    public void closed(UUID document) {
        incidents.resolve(TYPE, document.toString());
    }
}
