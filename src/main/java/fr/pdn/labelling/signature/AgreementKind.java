package fr.pdn.labelling.signature;

import java.util.List;

/** The texts of the procedure that people sign, and in which order they do. */
public enum AgreementKind {
    CONVENTION("Convention de partenariat", "convention", Party.STRUCTURE, Party.CAF),
    CHARTER("Charte des Promeneurs du Net", "charte", Party.PROFESSIONAL, Party.STRUCTURE),
    MISSION_LETTER("Lettre de mission", "lettre-de-mission", Party.STRUCTURE);

    private final String label;
    private final String path;
    private final List<Party> parties;

    AgreementKind(String label, String path, Party... parties) {
        this.label = label;
        this.path = path;
        this.parties = List.of(parties);
    }

    public String label() {
        return label;
    }

    /** Its page, below that of the dossier. */
    public String path() {
        return path;
    }

    /** The first one signs first. */
    public List<Party> parties() {
        return parties;
    }

    /** Whose signatures come before. */
    List<Party> before(Party party) {
        return parties.subList(0, parties.indexOf(party));
    }
}
