package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.SupportingDocuments;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Receives the files of a form, each for itself: one that is refused does not keep the others out. */
@Component
class Uploads {
    private static final String NONE = "Choisissez un fichier, puis envoyez-le.";
    private final SupportingDocuments documents;

    Uploads(SupportingDocuments documents) {
        this.documents = documents;
    }

    /** Empty when the form does not say of which kind they are: then nothing was received. */
    Optional<SentFiles> receive(
            Candidature candidature, MultiValueMap<String, String> fields, List<MultipartFile> files) {
        return receive(candidature.id(), refs(candidature.answers()), fields, files);
    }

    /** @param people refs of those whom a presentation may present */
    Optional<SentFiles> receive(
            UUID candidature, List<String> people, MultiValueMap<String, String> fields, List<MultipartFile> files) {
        return kind(fields.getFirst("kind")).map(kind -> receive(candidature, people, kind, fields, chosen(files)));
    }

    private SentFiles receive(
            UUID candidature,
            List<String> people,
            DocumentKind kind,
            MultiValueMap<String, String> fields,
            List<MultipartFile> chosen) {
        var refs = presented(people, kind, fields);
        if (chosen.isEmpty()) {
            return SentFiles.refused(kind, NONE);
        }
        if (refs.isEmpty() && kind == DocumentKind.PROFESSIONAL_PRESENTATION) {
            return SentFiles.forNobody(kind);
        }
        var received = new ArrayList<String>();
        var refusals = new ArrayList<String>();
        chosen.forEach(file -> refusal(
                        file,
                        content -> documents.receive(candidature, kind, refs, name(file), content, file.getSize()))
                .ifPresentOrElse(refusals::add, () -> received.add(name(file))));
        return new SentFiles(kind, received, refusals, false);
    }

    /** One file in the place of another, which stays when the new one is refused. */
    SentFiles replace(UUID candidature, DocumentKind kind, UUID replaced, List<MultipartFile> files) {
        var chosen = chosen(files);
        if (chosen.isEmpty()) {
            return SentFiles.refused(kind, NONE);
        }
        var file = chosen.get(0);
        return refusal(
                        file,
                        content -> documents
                                .replace(candidature, replaced, name(file), content, file.getSize())
                                .orElseThrow(
                                        () -> InvalidAnswersException.at(
                                                "",
                                                "la pièce à remplacer a été retirée entre-temps. Envoyez ce fichier de nouveau.")))
                .map(refusal -> SentFiles.refused(kind, refusal))
                .orElseGet(() -> new SentFiles(kind, List.of(name(file)), List.of(), false));
    }

    @FunctionalInterface
    private interface Reception {
        void of(InputStream content);
    }

    /** @return why it is refused, if it is */
    private static Optional<String> refusal(MultipartFile file, Reception reception) {
        try (var content = file.getInputStream()) {
            reception.of(content);
            return Optional.empty();
        } catch (InvalidAnswersException refused) {
            return Optional.of("«\u00a0" + name(file) + "\u00a0»\u00a0: " + refused.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<MultipartFile> chosen(List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().filter(file -> !name(file).isEmpty()).toList();
    }

    private static String name(MultipartFile file) {
        return Objects.toString(file.getOriginalFilename(), "");
    }

    static Optional<DocumentKind> kind(String posted) {
        return DocumentKind.piece(posted);
    }

    private static List<String> refs(Answers answers) {
        return answers.professionals().stream()
                .map(Answers.Professional::ref)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Who is presented; without a choice to make, the only professional there is. */
    private static List<String> presented(List<String> known, DocumentKind kind, MultiValueMap<String, String> fields) {
        if (kind != DocumentKind.PROFESSIONAL_PRESENTATION) {
            return List.of();
        }
        return known.size() == 1
                ? known
                : fields.getOrDefault("professional", List.of()).stream()
                        .filter(known::contains)
                        .toList();
    }
}
