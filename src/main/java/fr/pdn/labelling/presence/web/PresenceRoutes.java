package fr.pdn.labelling.presence.web;

/** Addresses of the log. */
final class PresenceRoutes {
    static final String LOG = "/presence";
    static final String LABEL = LOG + "/{label:PDNP[A-Z0-9-]+}";
    static final String WEEK = LABEL + "/{week:[0-9]{4}-W[0-9]{2}}";
    static final String ABSENCE = WEEK + "/absence";
    static final String TO_LOG = "redirect:" + LOG;

    private PresenceRoutes() {}
}
