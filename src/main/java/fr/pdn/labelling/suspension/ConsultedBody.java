package fr.pdn.labelling.suspension;

import fr.pdn.labelling.configuration.AgentGroup;
import java.util.Arrays;

/** Cahier des charges §4: « en lien avec la coordination et les instances de suivi ». */
public enum ConsultedBody {
    COORDINATION(AgentGroup.COORDINATION, "la coordination"),
    COMMITTEE(AgentGroup.COMMITTEE, "les instances de suivi");

    private final AgentGroup group;
    private final String label;

    ConsultedBody(AgentGroup group, String label) {
        this.group = group;
        this.label = label;
    }

    public static ConsultedBody ofGroup(String group) {
        return Arrays.stream(values())
                .filter(body -> body.group.id().equals(group))
                .findFirst()
                .orElseThrow();
    }

    public AgentGroup group() {
        return group;
    }

    public String label() {
        return label;
    }
}
