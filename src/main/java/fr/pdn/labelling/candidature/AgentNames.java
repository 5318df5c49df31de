package fr.pdn.labelling.candidature;

import java.util.Collection;
import java.util.Map;

/** Who stands behind a login, as letters name them. */
public interface AgentNames {
    /** @return login → first and last name; the login itself for someone unknown */
    Map<String, String> of(Collection<String> logins);
}
