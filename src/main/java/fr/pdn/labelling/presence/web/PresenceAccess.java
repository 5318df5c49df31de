package fr.pdn.labelling.presence.web;

import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.OwnLabels;
import fr.pdn.labelling.presence.IsoWeek;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds what the signed-in address may see. Anything else is not found, whether it exists or not. */
@Component
class PresenceAccess {
    private final OwnLabels own;

    PresenceAccess(OwnLabels own) {
        this.own = own;
    }

    /** For whoever writes: the professional, and nobody in their place. */
    Label own(Principal who, String number) {
        return own.ofProfessional(who.getName(), number).orElseThrow(PresenceAccess::unknown);
    }

    /** For whoever answers for the structure. */
    Label ofStructure(Principal who, String number) {
        return own.ofStructure(who.getName(), number).orElseThrow(PresenceAccess::unknown);
    }

    /** For either. */
    Label seen(Principal who, String number) {
        return own.ofProfessional(who.getName(), number)
                .or(() -> own.ofStructure(who.getName(), number))
                .orElseThrow(PresenceAccess::unknown);
    }

    IsoWeek week(String code) {
        return IsoWeek.parse(code).orElseThrow(PresenceAccess::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
