package fr.pdn.labelling.candidature;

import fr.pdn.labelling.configuration.AgentGroup;
import java.util.Arrays;
import java.util.Optional;

/** The two services a structure exchanges messages with. */
public enum MessageDesk {
    REVIEWERS(AgentGroup.REVIEWERS, "la Caf"),
    COORDINATION(AgentGroup.COORDINATION, "la coordination");

    private final AgentGroup group;
    private final String label;

    MessageDesk(AgentGroup group, String label) {
        this.group = group;
        this.label = label;
    }

    public static Optional<MessageDesk> named(String name) {
        return Arrays.stream(values()).filter(desk -> desk.name().equals(name)).findFirst();
    }

    public static MessageDesk ofGroup(String group) {
        return Arrays.stream(values())
                .filter(desk -> desk.group.id().equals(group))
                .findFirst()
                .orElseThrow();
    }

    /** Whose step its messages are. */
    public AgentGroup group() {
        return group;
    }

    /** In the middle of a sentence, with its article. */
    public String label() {
        return label;
    }

    /** Messages written before there were two of them are the Caf's. */
    static MessageDesk of(RecordedAct act) {
        return named(act.text("desk")).orElse(REVIEWERS);
    }
}
