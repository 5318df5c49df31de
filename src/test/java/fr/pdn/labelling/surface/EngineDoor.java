package fr.pdn.labelling.surface;

import fr.pdn.labelling.Visitor;

/** The two ways to the operations of the engine. */
enum EngineDoor {
    /** For programs, and for agents with a login at each call. */
    REST("/engine-rest"),
    /** What Tasklist, Cockpit and Admin call for whoever signed in on our page. */
    WEBAPPS("/camunda/api/engine/engine/default");

    private final String base;

    EngineDoor(String base) {
        this.base = base;
    }

    String base() {
        return base;
    }

    /** Programs have no pages. */
    boolean opensTo(String login) {
        return this == REST || !login.equals("integration");
    }

    Visitor visitor(int port, String login) {
        if (this == REST) {
            return Visitor.withBasic(port, login);
        }
        var visitor = Visitor.agent(port, login);
        // Brings the token of the engine's pages.
        visitor.get("/camunda/app/welcome/default/");
        return visitor;
    }
}
