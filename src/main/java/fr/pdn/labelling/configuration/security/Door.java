package fr.pdn.labelling.configuration.security;

/** A way in, with how often it may be tried in a quarter of an hour. */
enum Door {
    /** Failed passwords of an account from one network. */
    PASSWORD(10, 100, true),
    /** Links sent to an address, from wherever they are asked: each is good, so its owner is never shut out. */
    LINK(5, 30, false);

    private final int perSubject;
    private final int perNetwork;
    private final boolean countsSubjectByNetwork;

    Door(int perSubject, int perNetwork, boolean countsSubjectByNetwork) {
        this.perSubject = perSubject;
        this.perNetwork = perNetwork;
        this.countsSubjectByNetwork = countsSubjectByNetwork;
    }

    int perSubject() {
        return perSubject;
    }

    int perNetwork() {
        return perNetwork;
    }

    boolean countsSubjectByNetwork() {
        return countsSubjectByNetwork;
    }
}
