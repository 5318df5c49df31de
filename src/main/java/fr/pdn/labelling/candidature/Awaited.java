package fr.pdn.labelling.candidature;

/** What a structure was asked for last, and what becomes of its candidature without it. */
enum Awaited {
    PIECES("les pièces demandées", "votre candidature pourra être classée sans suite"),
    ANSWERS("vos réponses aux questions du comité", "votre candidature pourra être classée sans suite"),
    SIGNATURE(
            "la signature de la convention",
            "la Caf pourra constater que vous renoncez à la convention et clore votre candidature");

    private final String words;
    private final String stake;

    Awaited(String words, String stake) {
        this.words = words;
        this.stake = stake;
    }

    static Awaited of(Dossier dossier) {
        return switch (request(dossier).kind()) {
            case COMMITTEE_DEFERRED -> ANSWERS;
            case CONVENTION_OPENED -> SIGNATURE;
            default -> PIECES;
        };
    }

    /** Says what was asked for, and nothing that was asked for before. */
    void tell(MailModel model, Dossier dossier) {
        model.put("expected", words);
        model.put("stake", stake);
        if (this != PIECES) {
            model.remove("missingDocuments");
        }
        model.remove("questions");
        if (this == ANSWERS) {
            model.put("questions", request(dossier).text("reason"));
        }
    }

    private static RecordedAct request(Dossier dossier) {
        return dossier.last(Act.COMPLEMENTS_REQUESTED, Act.COMMITTEE_DEFERRED, Act.CONVENTION_OPENED)
                .orElseThrow();
    }
}
