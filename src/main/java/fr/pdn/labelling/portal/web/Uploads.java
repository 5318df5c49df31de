package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.SupportingDocuments;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Receives the files of a form, each for itself: one that is refused does not keep the others out. */
@Component
class Uploads {
    private final SupportingDocuments documents;

    Uploads(SupportingDocuments documents) {
        this.documents = documents;
    }

    /**
     * Says on the next page what was received and what was not.
     *
     * @return the kind of document that was sent, to go on from there
     */
    Optional<DocumentKind> receive(
            Candidature candidature,
            MultiValueMap<String, String> fields,
            List<MultipartFile> files,
            RedirectAttributes next) {
        var kind = kind(fields.getFirst("kind"));
        if (kind.isEmpty()) {
            return kind;
        }
        var refusals = new ArrayList<String>();
        var received = new ArrayList<String>();
        var refs = refs(candidature.answers(), kind.get(), fields);
        var chosen = files.stream()
                .filter(file ->
                        !Objects.toString(file.getOriginalFilename(), "").isEmpty())
                .toList();
        if (chosen.isEmpty()) {
            refusals.add("Choisissez un fichier, puis envoyez-le.");
        } else if (refs.isEmpty() && kind.get() == DocumentKind.PROFESSIONAL_PRESENTATION) {
            next.addFlashAttribute("unticked", true);
            refusals.add("Cochez chaque professionnel que ce fichier présente, puis choisissez de nouveau le fichier.");
        } else {
            chosen.forEach(file -> receive(candidature, kind.get(), refs, file)
                    .ifPresentOrElse(refusals::add, () -> received.add(file.getOriginalFilename())));
        }
        next.addFlashAttribute("sentKind", kind.get().name());
        next.addFlashAttribute("received", received);
        next.addFlashAttribute("refusals", refusals);
        return kind;
    }

    /** @return why it is refused, if it is */
    private Optional<String> receive(
            Candidature candidature, DocumentKind kind, List<String> refs, MultipartFile file) {
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            documents.receive(candidature.id(), kind, refs, name, content, file.getSize());
            return Optional.empty();
        } catch (InvalidAnswersException refused) {
            return Optional.of("«\u00a0" + name + "\u00a0»\u00a0: "
                    + refused.errors().get(0).message());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<DocumentKind> kind(String posted) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().equals(posted))
                .findFirst();
    }

    /** Who is presented; without a choice to make, the only professional there is. */
    private static List<String> refs(Answers answers, DocumentKind kind, MultiValueMap<String, String> fields) {
        var known = answers.professionals().stream()
                .map(Answers.Professional::ref)
                .filter(Objects::nonNull)
                .toList();
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
