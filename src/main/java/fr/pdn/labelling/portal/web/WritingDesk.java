package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.configuration.AgentGroup;
import java.security.Principal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** At which desk a draft is written: by its structure, or by an agent in its name. The pages are the same. */
enum WritingDesk {
    STRUCTURE("/candidatures", "/candidatures"),
    AGENT("/saisies", "/dossiers");

    private final String drafts;
    private final String dossiers;

    WritingDesk(String drafts, String dossiers) {
        this.drafts = drafts;
        this.dossiers = dossiers;
    }

    static WritingDesk of(Principal who) {
        return who instanceof Authentication signedIn
                        && signedIn.getAuthorities().stream()
                                .anyMatch(held -> held.getAuthority().equals(AgentGroup.REVIEWERS.authority()))
                ? AGENT
                : STRUCTURE;
    }

    static WritingDesk ofPage(String path) {
        return path.startsWith(AGENT.drafts) ? AGENT : STRUCTURE;
    }

    /** Of whoever is signed in. */
    static WritingDesk current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Where what was typed is given back, after a sign-in at this desk. */
    String kept(Object key) {
        return drafts + "/reprise/" + key;
    }

    String drafts() {
        return drafts;
    }

    /** Where a filed candidature is followed from here. */
    String dossiers() {
        return dossiers;
    }
}
