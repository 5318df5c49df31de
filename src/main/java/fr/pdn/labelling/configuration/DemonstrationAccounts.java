package fr.pdn.labelling.configuration;

import java.util.List;

/** The fictitious agents; production refuses to start while one of them exists. */
public final class DemonstrationAccounts {

    public static final String PASSWORD = "demo";
    /** No real address ends so (RFC 2606). */
    public static final String EMAIL_DOMAIN = "@caf.example";

    public static final List<Account> ALL = List.of(
            new Account("instructeur", "Inès", "Instruction", AgentGroup.REVIEWERS),
            new Account("instructeur2", "Ivan", "Instruction", AgentGroup.REVIEWERS),
            new Account("coordination", "Camille", "Coordination", AgentGroup.COORDINATION),
            new Account("membre1", "Maël", "Membre", AgentGroup.COMMITTEE),
            new Account("membre2", "Maya", "Membre", AgentGroup.COMMITTEE),
            new Account("direction", "Dominique", "Direction", AgentGroup.DIRECTORS),
            new Account("paiement", "Paule", "Paiement", AgentGroup.PAYMENTS),
            new Account("paiement2", "Pauline", "Paiement", AgentGroup.PAYMENTS),
            new Account("pilotage", "Pascal", "Pilotage", AgentGroup.MANAGERS),
            new Account("admin", "Alix", "Administration", AgentGroup.ADMINISTRATORS),
            new Account("integration", "", "Système relié", AgentGroup.INTEGRATION));

    private DemonstrationAccounts() {}

    public static List<String> logins() {
        return ALL.stream().map(Account::login).toList();
    }

    public record Account(String login, String firstName, String lastName, AgentGroup group) {

        public String email() {
            return login + EMAIL_DOMAIN;
        }
    }
}
