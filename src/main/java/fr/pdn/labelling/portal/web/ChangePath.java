package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.ConventionEnding;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Merger;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.change.Announcement;
import fr.pdn.labelling.change.Change;
import java.util.Arrays;
import java.util.List;

/** Where each announcement has its page, and what leads there. */
enum ChangePath {
    CONTACT(Announcement.CONTACT, "correspondant", "Changer la personne qui suit le dossier"),
    REPLACEMENT(Announcement.REPLACEMENT, "remplacement", "Remplacer un professionnel avant le comité"),
    ABSENCE(Announcement.ABSENCE, "absence", "Annoncer l’absence d’un professionnel"),
    DEPARTURE(Announcement.DEPARTURE, "depart", "Déclarer le départ d’un professionnel labellisé"),
    SUCCESSOR(Announcement.SUCCESSOR, "successeur", "Présenter un successeur"),
    ADDITION(Announcement.ADDITION, "ajout", "Présenter un professionnel de plus"),
    EMPLOYMENT(Announcement.EMPLOYMENT, "statut", "Signaler un changement de statut d’emploi"),
    MERGER(Announcement.MERGER, "fusion", "Déclarer une fusion de structures"),
    CONVENTION_END(
            Announcement.CONVENTION_END,
            "fin-de-convention",
            "Mettre fin à la convention",
            "Mettre fin à la convention"),
    CONVENTION_KEPT(
            Announcement.CONVENTION_KEPT, "maintien", "Garder la convention, annuler sa fin", "Garder la convention");

    private final Announcement announcement;
    private final String path;
    private final String label;
    private final String sending;

    ChangePath(Announcement announcement, String path, String label) {
        this(announcement, path, label, "Envoyer à la Caf");
    }

    ChangePath(Announcement announcement, String path, String label, String sending) {
        this.announcement = announcement;
        this.path = path;
        this.label = label;
        this.sending = sending;
    }

    record Link(String label, String url) {}

    static List<Link> links(Dossier dossier) {
        return dossier.state().over()
                ? List.of()
                : Arrays.stream(values())
                        .filter(change -> change.offeredIn(dossier))
                        .map(change -> change.link(dossier))
                        .toList();
    }

    Link link(Dossier dossier) {
        return new Link(label, of(dossier.number()));
    }

    /** A convention is ended or kept, as its end is announced or not; of all else its page says whether it can be. */
    private boolean offeredIn(Dossier dossier) {
        var ending = ConventionEnding.announced(dossier).isPresent();
        return switch (this) {
            case CONVENTION_END -> dossier.state() == CandidatureState.UNDER_CONVENTION && !ending;
            case CONVENTION_KEPT -> ending;
            default -> true;
        };
    }

    static ChangePath at(String path) {
        return Arrays.stream(values())
                .filter(change -> change.path.equals(path))
                .findFirst()
                .orElseThrow();
    }

    static ChangePath of(Change change) {
        return Arrays.stream(values())
                .filter(path -> path.announcement == change.announcement())
                .findFirst()
                .orElseThrow();
    }

    /** The page from which the document that is awaited was asked for. */
    static ChangePath awaiting(Dossier dossier) {
        if (Merger.waiting(dossier).isPresent()) {
            return MERGER;
        }
        var proposed = Replacement.waiting(dossier);
        if (proposed.stream().anyMatch(Replacement::addition)) {
            return ADDITION;
        }
        return dossier.state() == CandidatureState.UNDER_CONVENTION && !proposed.isEmpty() ? SUCCESSOR : REPLACEMENT;
    }

    /** What its button says. */
    String sending() {
        return sending;
    }

    Announcement announcement() {
        return announcement;
    }

    String of(String number) {
        return Routes.dossier(number) + "/" + path;
    }
}
