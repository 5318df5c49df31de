package fr.pdn.labelling.candidature.web;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.candidature.SupportingDocuments;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.GeneratedDocuments;
import fr.pdn.labelling.documents.StoredDocument;
import fr.pdn.labelling.documents.web.DocumentAnswer;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The documents of a candidature, for other systems. */
@RestController
@RequestMapping("/api/candidatures")
class DocumentApi {
    private final SupportingDocuments supporting;
    private final DocumentStore store;
    private final GeneratedDocuments generated;
    private final Candidatures candidatures;

    DocumentApi(
            SupportingDocuments supporting,
            DocumentStore store,
            GeneratedDocuments generated,
            Candidatures candidatures) {
        this.supporting = supporting;
        this.store = store;
        this.generated = generated;
        this.candidatures = candidatures;
    }

    @PostMapping("/{reference}/documents")
    ResponseEntity<Map<String, Object>> add(
            @PathVariable String reference,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) List<String> professional,
            @RequestParam(required = false) MultipartFile file)
            throws IOException {
        var id = candidature(reference);
        if (file == null) {
            throw InvalidAnswersException.at(DocumentStore.FILE, "Joignez un fichier.");
        }
        try (var content = file.getInputStream()) {
            var document = supporting.receive(
                    id,
                    kindOf(kind),
                    refs(professional),
                    Objects.toString(file.getOriginalFilename(), ""),
                    content,
                    file.getSize());
            return ResponseEntity.created(URI.create("/api/candidatures/" + id + "/documents/" + document.id()))
                    .body(receipt(document));
        }
    }

    @GetMapping("/{reference}/documents/{document}")
    ResponseEntity<Resource> read(@PathVariable String reference, @PathVariable UUID document) {
        var candidature = candidature(reference);
        var opened = store.open(candidature, document)
                .or(() -> generated.open(candidature, document))
                .orElseThrow(DocumentApi::unknown);
        return DocumentAnswer.download(opened);
    }

    /** By id, or by number once it is filed. */
    private UUID candidature(String reference) {
        return candidatures.referred(reference).map(Candidature::id).orElseThrow(DocumentApi::unknown);
    }

    private static Map<String, Object> receipt(StoredDocument document) {
        return Map.of(
                "id", document.id(),
                "kind", document.kind(),
                "fileName", document.fileName(),
                "sha256", document.sha256(),
                "mediaType", document.mediaType(),
                "size", document.size(),
                "scan", document.scan());
    }

    private static DocumentKind kindOf(String kind) {
        return DocumentKind.piece(kind)
                .orElseThrow(() -> InvalidAnswersException.at(
                        "/kind", "Indiquez ORGANISATION_CHART, SPECIFIC_PROJECT, PROFESSIONAL_PRESENTATION ou OTHER."));
    }

    /** Repeated, or separated by commas. */
    private static List<String> refs(List<String> professional) {
        return professional == null
                ? List.of()
                : professional.stream()
                        .flatMap(refs -> Stream.of(refs.split(",")))
                        .map(String::strip)
                        .filter(ref -> !ref.isEmpty())
                        .toList();
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Aucun document sous cette référence.");
    }
}
