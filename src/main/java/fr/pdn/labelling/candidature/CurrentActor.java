package fr.pdn.labelling.candidature;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who acts now: the person signed in, or « système » for a timer. */
@Component
public class CurrentActor {
    public static final String SYSTEM = "système";

    public String name() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? SYSTEM : authentication.getName();
    }
}
