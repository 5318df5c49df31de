package fr.pdn.labelling.configuration;

/** The groups of agents: who may do what follows from them alone. */
public enum AgentGroup {
    REVIEWERS("caf-reviewers", "Instruction (Caf)"),
    COORDINATION("coordination", "Coordination du réseau"),
    COMMITTEE("committee", "Instances de suivi"),
    DIRECTORS("caf-directors", "Direction (Caf)"),
    PAYMENTS("caf-payments", "Paiement (Caf)"),
    MANAGERS("managers", "Pilotage"),
    ADMINISTRATORS("caf-administrators", "Administration fonctionnelle (Caf)"),
    INTEGRATION("integration", "Systèmes reliés");

    private static final String AUTHORITY_PREFIX = "GROUP_";

    private final String id;
    private final String frenchName;

    AgentGroup(String id, String frenchName) {
        this.id = id;
        this.frenchName = frenchName;
    }

    public String id() {
        return id;
    }

    public String frenchName() {
        return frenchName;
    }

    /** What a signed-in member holds, for the rules on pages and routes. */
    public String authority() {
        return authorityOf(id);
    }

    public static String authorityOf(String groupId) {
        return AUTHORITY_PREFIX + groupId;
    }
}
