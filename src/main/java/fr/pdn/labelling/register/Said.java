package fr.pdn.labelling.register;

/** One thing an act says: « Motif » and its text, which may have several lines. */
public record Said(String label, String text) {
    /** An address that may be followed from the page. */
    public boolean link() {
        return text.startsWith("https://") && text.chars().noneMatch(Character::isWhitespace);
    }
}
