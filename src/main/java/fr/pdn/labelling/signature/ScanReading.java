package fr.pdn.labelling.signature;

import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.PageCode;
import fr.pdn.labelling.documents.StoredDocument;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the codes on the pages of a file say of it. No code at all keeps nobody out: a person will look. */
@Component
class ScanReading {
    private final DocumentStore documents;
    private final AgreementVersions versions;

    ScanReading(DocumentStore documents, AgreementVersions versions) {
        this.documents = documents;
        this.versions = versions;
    }

    /** @throws InvalidAnswersException when a page is of another text, or of another version of this one */
    ScanFile of(StoredDocument scan, Agreement awaited) {
        var sheets = documents.sheets(scan);
        var codes = sheets.stream().flatMap(Optional::stream).toList();
        codes.stream().filter(code -> code.text() != awaited.id()).findFirst().ifPresent(other -> {
            throw InvalidAnswersException.at(DocumentStore.FILE, mistake(other, awaited));
        });
        return new ScanFile(
                scan.id(),
                scan.fileName(),
                scan.sha256(),
                codes.stream().map(PageCode::page).distinct().sorted().toList(),
                sheets.size() - codes.size(),
                codes.stream().mapToInt(PageCode::pages).max().orElse(0));
    }

    /** Texts of other dossiers are not told about. */
    private String mistake(PageCode read, Agreement awaited) {
        var own = versions.find(read.text()).filter(text -> text.candidature().equals(awaited.candidature()));
        if (own.filter(awaited::sameTextAs).isPresent()) {
            return "Ce papier est la version %d du texte. La version à signer est la %d\u00a0: imprimez-la de nouveau."
                    .formatted(own.get().version(), awaited.version());
        }
        var label = own.map(text -> "\u00a0: «\u00a0" + text.kind().label() + "\u00a0»")
                .orElse("");
        return "Ce papier est un autre document%s. Ici, on attend «\u00a0%s\u00a0»."
                .formatted(label, awaited.kind().label());
    }
}
