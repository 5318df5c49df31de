package fr.pdn.labelling.portal;

import java.util.Arrays;
import java.util.Optional;

/** The steps in which a candidature is written, in the order people take them. */
public enum Section {
    STRUCTURE("structure", "structure", "La structure"),
    PROFESSIONALS("professionals", "professionnels", "Les professionnels"),
    PROJECT("project", "projet", "Le projet"),
    BUDGET("budget", "budget", "Le budget"),
    DOCUMENTS("documents", "pieces", "Les pièces justificatives"),
    COMMITMENTS("commitments", "engagements", "Les engagements"),
    REVIEW("review", "relecture", "Relire et déposer");

    private final String key;
    private final String path;
    private final String label;

    Section(String key, String path, String label) {
        this.key = key;
        this.path = path;
        this.label = label;
    }

    /** Its part of the answers. */
    public String key() {
        return key;
    }

    /** Its page, below that of the draft. */
    public String path() {
        return path;
    }

    public String label() {
        return label;
    }

    public int number() {
        return ordinal() + 1;
    }

    /** Whether it is filled in a form; the others are pages of their own. */
    public boolean hasForm() {
        return this != DOCUMENTS && this != REVIEW;
    }

    public Optional<Section> previous() {
        return at(ordinal() - 1);
    }

    public Optional<Section> next() {
        return at(ordinal() + 1);
    }

    public static Optional<Section> at(String path) {
        return Arrays.stream(values()).filter(s -> s.path.equals(path)).findFirst();
    }

    private static Optional<Section> at(int ordinal) {
        return Arrays.stream(values()).filter(s -> s.ordinal() == ordinal).findFirst();
    }
}
