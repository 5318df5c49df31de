package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.StoredDocument;
import fr.pdn.labelling.portal.DraftCheck;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Documents as the pages list them. */
@Component
class DocumentViews {
    private static final int SHORT_HASH = 12;
    private static final long KILO = 1024;

    private final DocumentStore store;
    private final DraftCheck check;

    DocumentViews(DocumentStore store, DraftCheck check) {
        this.store = store;
        this.check = check;
    }

    /** @param presents names of the professionals it presents, or empty */
    record DocumentView(StoredDocument document, String url, String size, String presents) {
        public String shortHash() {
            return document.sha256().substring(0, SHORT_HASH);
        }

        public boolean opens() {
            return document.scan().allowsServing();
        }
    }

    List<DocumentView> of(Candidature candidature) {
        return of(candidature, ref -> name(candidature.answers(), ref));
    }

    /** Those of a filed dossier, some of which may present people who were replaced or are only proposed. */
    List<DocumentView> of(Dossier dossier) {
        return of(dossier.candidature(), dossier::nameOf);
    }

    private List<DocumentView> of(Candidature candidature, UnaryOperator<String> names) {
        return store.of(candidature.id()).stream()
                .map(document -> view(candidature, document, names))
                .toList();
    }

    int count(Candidature candidature) {
        return store.of(candidature.id()).size();
    }

    /** What goes with messages. */
    List<DocumentView> attachments(Candidature candidature) {
        return store.attachments(candidature.id()).stream()
                .map(document -> view(candidature, document, ref -> name(candidature.answers(), ref)))
                .toList();
    }

    /** What its documents weigh, and what they may weigh. */
    Room room(Candidature candidature) {
        var used = Stream.concat(store.of(candidature.id()).stream(), store.attachments(candidature.id()).stream())
                .mapToLong(StoredDocument::size)
                .sum();
        return new Room(
                store.maxFile().toBytes(),
                Math.max(0, store.maxCandidature().toBytes() - used),
                used == 0 ? "" : size(used));
    }

    /** French names of what a candidature should have and has not. */
    List<String> missing(Candidature candidature) {
        var required = check.requiredDocuments(candidature);
        return required.missing().stream()
                .map(kind -> label(DocumentKind.valueOf(kind), required.withoutPresentation(), candidature.answers()))
                .toList();
    }

    /** @param refs the professionals concerned, when the kind is their presentation */
    static String label(DocumentKind kind, List<String> refs, Answers answers) {
        return kind != DocumentKind.PROFESSIONAL_PRESENTATION || refs.isEmpty()
                ? kind.label()
                : kind.label() + "\u00a0: "
                        + refs.stream().map(ref -> name(answers, ref)).collect(Collectors.joining(", "));
    }

    static String name(Answers answers, String ref) {
        return answers.professional(ref)
                .map(Answers.Professional::fullName)
                .filter(name -> !name.isEmpty())
                .orElse("professionnel " + ref);
    }

    private static DocumentView view(Candidature candidature, StoredDocument document, UnaryOperator<String> nameOf) {
        var names = document.professionals().stream().map(nameOf).collect(Collectors.joining(", "));
        var candidatureUrl =
                candidature.draft() ? Routes.draft(candidature.id()) : Routes.dossier(candidature.number());
        var url = candidatureUrl + "/pieces/" + document.id();
        return new DocumentView(document, url, size(document.size()), names);
    }

    private static String size(long bytes) {
        if (bytes < KILO * KILO) {
            return Math.max(1, Math.round((double) bytes / KILO)) + "\u00a0ko";
        }
        return "%.1f".formatted((double) bytes / (KILO * KILO)).replace('.', ',') + "\u00a0Mo";
    }
}
