package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.CandidatureState;
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
    MERGER(Announcement.MERGER, "fusion", "Déclarer une fusion de structures");

    private final Announcement announcement;
    private final String path;
    private final String label;

    ChangePath(Announcement announcement, String path, String label) {
        this.announcement = announcement;
        this.path = path;
        this.label = label;
    }

    record Link(String label, String url) {}

    static List<Link> links(String number) {
        return Arrays.stream(values())
                .map(change -> new Link(change.label, change.of(number)))
                .toList();
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

    Announcement announcement() {
        return announcement;
    }

    String of(String number) {
        return Routes.dossier(number) + "/" + path;
    }
}
