package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.documents.GeneratedDocument;
import fr.pdn.labelling.documents.GeneratedDocuments;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.documents.web.DocumentAnswer;
import fr.pdn.labelling.signature.Agreement;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The papers that a text is signed on: the last one written, not the one that all have signed. */
@Component
class PrintedTexts {
    private final GeneratedDocuments letters;

    PrintedTexts(GeneratedDocuments letters) {
        this.letters = letters;
    }

    Optional<GeneratedDocument> of(Agreement text) {
        return letters.of(text.candidature()).stream()
                .filter(letter -> isPaperOf(letter, text))
                .reduce((earlier, later) -> later);
    }

    /** @param back the page where one awaits a paper that is still being made */
    ResponseEntity<Resource> show(Agreement text, String back) {
        var letter = of(text).orElseThrow(Access::unknown);
        return letter.made()
                ? DocumentAnswer.show(
                        letters.open(letter.candidatureId(), letter.id()).orElseThrow())
                : DocumentAnswer.awaited(back);
    }

    private static boolean isPaperOf(GeneratedDocument letter, Agreement text) {
        return letter.kind() == GeneratedKind.valueOf(text.kind().name())
                && letter.label().equals(letter.kind().label())
                && Objects.equals(letter.professional(), text.professional());
    }
}
