package fr.pdn.labelling.forms;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** The French sentences that say what is wrong. Every name is singular, and no sentence depends on its gender. */
final class Sentences {
    private Sentences() {}

    static String missing(Component.Field field) {
        var question = field.question();
        return question.property("missing").orElseGet(() -> {
            var choosing = field instanceof Choice || field instanceof Choices;
            return (choosing && !isClause(question) ? "Choisissez " : "Indiquez ") + question.name() + ".";
        });
    }

    static String notText(Question question) {
        return subject(question) + " doit être un texte.";
    }

    static String illegalCharacter(Question question) {
        return subject(question) + " contient un caractère qui ne peut pas être enregistré.";
    }

    static String severalLines(Question question) {
        return subject(question) + " doit tenir sur une seule ligne.";
    }

    static String tooLong(Question question, int max, int length) {
        return "%s ne peut pas dépasser %s caractères (%s actuellement)."
                .formatted(subject(question), french(max), french(length));
    }

    static String tooShort(Question question, int min) {
        return "%s doit compter au moins %s caractères.".formatted(subject(question), french(min));
    }

    static String pattern(Question question) {
        return subject(question) + " n’a pas la forme attendue.";
    }

    static String notNumber(Question question, String example) {
        return "%s doit être un nombre, par exemple %s.".formatted(subject(question), example);
    }

    static String outOfRange(Question question, BigDecimal min, BigDecimal max) {
        return "%s doit se situer entre %s et %s.".formatted(subject(question), french(min), french(max));
    }

    static String decimals(Question question, int decimals) {
        return decimals == 0
                ? subject(question) + " doit être un nombre entier."
                : "%s accepte au plus %s chiffres après la virgule.".formatted(subject(question), decimals);
    }

    static String step(Question question, BigDecimal step) {
        return "%s doit être un multiple de %s.".formatted(subject(question), french(step));
    }

    static String notOption(Question question) {
        return isClause(question)
                ? "Choisissez une des réponses proposées pour «\u00a0%s\u00a0».".formatted(question.label())
                : "Choisissez %s parmi les réponses proposées.".formatted(question.name());
    }

    static String notBoolean(Question question) {
        return "Répondez par oui (true) ou par non (false) à «\u00a0%s\u00a0».".formatted(question.label());
    }

    static String notDate(Question question, String example) {
        return "%s doit être une date du calendrier, par exemple %s.".formatted(subject(question), example);
    }

    static String shortYear(Question question) {
        return subject(question) + " doit avoir une année de quatre chiffres, par exemple 14/05/2027.";
    }

    static String mustBeTrue(Question question) {
        return question.property("missing")
                .orElseGet(() ->
                        "Cochez «\u00a0%s\u00a0»\u00a0: c’est nécessaire pour déposer.".formatted(question.label()));
    }

    static String trace(Question question, String what) {
        return "«\u00a0%s\u00a0» semble contenir %s. Si c’est une donnée d’un parent ou d’un enfant, retirez-la."
                .formatted(question.label(), what);
    }

    static String notList(Question question) {
        return subject(question) + " doit être une liste.";
    }

    static String tooMany(Question question, int max) {
        return "%s ne peut pas compter plus de %s éléments.".formatted(subject(question), french(max));
    }

    static String twice(Question question) {
        return question.property("twice")
                .orElseGet(
                        () -> subject(question) + " est déjà utilisé plus haut\u00a0: chaque valeur doit être unique.");
    }

    static String malformed(String key) {
        return "«\u00a0%s\u00a0» doit être un objet.".formatted(key);
    }

    static String unknown(String key) {
        return "«\u00a0%s\u00a0» ne fait pas partie des réponses attendues.".formatted(key);
    }

    /** « Indiquez le prénom. » becomes « Professionnel 2 : indiquez le prénom. » */
    static String inRow(String rowName, String sentence) {
        return rowName + "\u00a0: " + Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    static String french(Number number) {
        return NumberFormat.getInstance(Locale.FRANCE).format(number);
    }

    private static boolean isClause(Question question) {
        return question.name().matches("(si|quel|quelle|quels|quelles|ce|à quel|comment) .*|s’.*");
    }

    private static String subject(Question question) {
        return isClause(question)
                ? "La réponse à «\u00a0%s\u00a0»".formatted(question.label())
                : Character.toUpperCase(question.name().charAt(0))
                        + question.name().substring(1);
    }
}
