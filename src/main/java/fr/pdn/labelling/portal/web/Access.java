package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.portal.DraftLock;
import fr.pdn.labelling.portal.OwnDossiers;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds what the signed-in address may see. Anything else is not found, whether it exists or not. */
@Component
class Access {
    private final OwnDossiers own;
    private final DraftLock lock;

    Access(OwnDossiers own, DraftLock lock) {
        this.own = own;
        this.lock = lock;
    }

    /** @throws AlreadyFiled when it was a draft */
    Candidature draft(Principal who, UUID id) {
        var candidature = begun(who, id);
        if (!candidature.draft()) {
            throw new AlreadyFiled(candidature.number());
        }
        return candidature;
    }

    /**
     * @throws AlreadyFiled when it was a draft
     * @throws DraftLocked when its call is closed
     */
    Candidature open(Principal who, UUID id) {
        var draft = draft(who, id);
        if (locked(draft)) {
            throw new DraftLocked(id);
        }
        return draft;
    }

    boolean locked(Candidature draft) {
        return lock.closed(draft);
    }

    /** A candidature shared by this address, filed since or not. */
    Candidature begun(Principal who, UUID id) {
        return own.begun(who.getName(), id).orElseThrow(Access::unknown);
    }

    Dossier dossier(Principal who, String number) {
        return own.filed(who.getName(), number).orElseThrow(Access::unknown);
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
