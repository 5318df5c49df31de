package fr.pdn.labelling.candidature.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Admissibility;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Eligibility;
import fr.pdn.labelling.candidature.Examination;
import fr.pdn.labelling.candidature.Finding;
import fr.pdn.labelling.documents.GeneratedDocument;
import fr.pdn.labelling.documents.StoredDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** A dossier as the API tells it. Absent: not known yet. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CandidatureResult(
        UUID id,
        String number,
        String campaign,
        CandidatureState state,
        List<Dossier.Step> path,
        Instant submittedAt,
        Admissibility admissibility,
        String lateBy,
        List<String> missingDocuments,
        List<String> presentationMissingFor,
        Map<String, Boolean> checks,
        Eligibility eligibility,
        Map<String, Eligibility> eligibilityByProfessional,
        List<Finding> findings,
        List<String> flags,
        LocalDate implicitRefusalOn,
        LocalDate complementsRequestedOn,
        LocalDate complementsDueOn,
        Integer retainedProfessionals,
        Long grantEuros,
        List<Document> documents) {

    /** @param scan null for those that the program writes */
    record Document(
            UUID id,
            String kind,
            List<String> professionals,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            String scan,
            Instant receivedAt) {
        static Document of(StoredDocument document) {
            return new Document(
                    document.id(),
                    document.kind().name(),
                    document.professionals(),
                    document.fileName(),
                    document.mediaType(),
                    document.size(),
                    document.sha256(),
                    document.scan().name(),
                    document.receivedAt());
        }

        static Document of(GeneratedDocument document) {
            return new Document(
                    document.id(),
                    document.kind().name(),
                    document.professional() == null ? List.of() : List.of(document.professional()),
                    document.fileName(),
                    MediaType.APPLICATION_PDF_VALUE,
                    document.size(),
                    document.sha256(),
                    null,
                    document.issuedAt());
        }
    }

    static CandidatureResult of(Dossier dossier, List<StoredDocument> documents, List<GeneratedDocument> generated) {
        var candidature = dossier.candidature();
        var examination = dossier.examination();
        var request = dossier.last(Act.COMPLEMENTS_REQUESTED);
        var outcome = Outcome.of(dossier);
        return new CandidatureResult(
                candidature.id(),
                candidature.number(),
                candidature.campaign(),
                dossier.state(),
                dossier.path(),
                candidature.submittedAt(),
                examination.map(Examination::admissibility).orElse(Admissibility.DRAFT),
                examination.map(Examination::lateBy).orElse(null),
                examination.map(Examination::missingDocuments).orElse(null),
                examination.map(Examination::presentationMissingFor).orElse(null),
                examination.map(e -> Outcome.checks(dossier, e)).orElse(null),
                examination.map(Examination::eligibility).orElse(null),
                examination.map(Examination::eligibilityByProfessional).orElse(null),
                examination.map(Examination::findings).orElse(null),
                examination.map(Examination::flags).orElse(null),
                candidature.draft() ? null : dossier.implicitRefusalOn(),
                request.map(r -> LocalDate.ofInstant(r.at(), Campaign.PARIS)).orElse(null),
                request.map(r -> LocalDate.parse(r.text("dueOn"))).orElse(null),
                outcome.map(Outcome::retained).orElse(null),
                outcome.map(Outcome::grantEuros).orElse(null),
                Stream.concat(
                                documents.stream().map(Document::of),
                                generated.stream()
                                        .filter(GeneratedDocument::made)
                                        .map(Document::of))
                        .toList());
    }

    /** Known once someone has decided. */
    private record Outcome(int retained, long grantEuros) {
        static Optional<Outcome> of(Dossier dossier) {
            return dossier.last(
                            Act.DECIDED_ACCEPTED,
                            Act.DECIDED_REFUSED,
                            Act.DECLARED_INADMISSIBLE,
                            Act.DECLARED_LAPSED,
                            Act.WITHDRAWN_BY_STRUCTURE)
                    .map(act -> new Outcome(
                            act.detail().path("retained").size(),
                            act.detail().path("grantCents").asLong() / 100));
        }

        /** The IBAN is asked after acceptance only: its check appears with it. */
        static Map<String, Boolean> checks(Dossier dossier, Examination examination) {
            var checks = new LinkedHashMap<>(examination.checks());
            dossier.last(Act.BANK_DETAILS_PROVIDED).ifPresent(act -> checks.put("iban", true));
            return checks;
        }
    }
}
