package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.DraftGone;
import fr.pdn.labelling.entry.Entries;
import fr.pdn.labelling.entry.Entry;
import fr.pdn.labelling.portal.DraftLock;
import fr.pdn.labelling.portal.OwnDossiers;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds what the signed-in address may see. Anything else is not found, whether it exists or not. */
@Component
class Access {
    private final OwnDossiers own;
    private final Entries entries;
    private final DraftLock lock;

    Access(OwnDossiers own, Entries entries, DraftLock lock) {
        this.own = own;
        this.entries = entries;
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

    /** A candidature shared by this address, or typed by an agent like this one, filed since or not. */
    Candidature begun(Principal who, UUID id) {
        return WritingDesk.of(who) == WritingDesk.AGENT ? entry(who, id).candidature() : own(who, id);
    }

    /** For what binds a structure: no agent does it in its name. */
    Candidature own(Principal who, UUID id) {
        return Optional.of(who)
                .filter(someone -> WritingDesk.of(someone) == WritingDesk.STRUCTURE)
                .flatMap(someone -> own.begun(someone.getName(), id))
                .orElseThrow(() -> new DraftGone(id));
    }

    /** What agents type in the name of a structure is theirs in common. */
    Entry entry(Principal who, UUID id) {
        return Optional.of(who)
                .filter(someone -> WritingDesk.of(someone) == WritingDesk.AGENT)
                .flatMap(someone -> entries.find(id))
                .orElseThrow(Access::unknown);
    }

    Dossier dossier(Principal who, String number) {
        return own.filed(who.getName(), number).orElseThrow(Access::unknown);
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
