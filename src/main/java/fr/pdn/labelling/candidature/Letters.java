package fr.pdn.labelling.candidature;

import fr.pdn.labelling.documents.DocumentRequest;
import fr.pdn.labelling.documents.GeneratedDocuments;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.mail.MailTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The documents that go with what happens to a dossier: most go with a mail, which leads to them. */
@Service
public class Letters {
    private final Dossiers dossiers;
    private final DocumentFacts facts;
    private final GeneratedDocuments documents;

    Letters(Dossiers dossiers, DocumentFacts facts, GeneratedDocuments documents) {
        this.dossiers = dossiers;
        this.facts = facts;
        this.documents = documents;
    }

    /**
     * A document asked for.
     *
     * @param about ref of the professional it is about, or null
     */
    record Written(UUID id, GeneratedKind kind, String about) {}

    /**
     * @param professional ref of whom it is about, or null
     * @param event what happened, once: the same event never makes a second document
     */
    public void write(GeneratedKind kind, String number, String professional, String event) {
        write(kind, dossiers.get(number), professional, event);
    }

    /** @return the document that this mail leads to, if it does to one */
    Optional<Written> write(MailTemplate mail, Dossier dossier, String professional, String event) {
        return kinds(mail).stream().map(kind -> write(kind, dossier, professional, event)).toList().stream()
                .findFirst();
    }

    private Written write(GeneratedKind kind, Dossier dossier, String professional, String event) {
        var said = facts.of(kind, dossier, professional);
        var request = new DocumentRequest(
                dossier.candidature().id(),
                kind,
                signed(said) ? kind.label() + " signée" : kind.label(),
                professional,
                event,
                said.get("number").toString(),
                Json.write(said));
        return new Written(documents.request(request), kind, professional);
    }

    /** Conventions, charters and letters, once all parties have signed. */
    private static boolean signed(Map<String, Object> said) {
        return said.get("signatures") instanceof List<?> signatures && !signatures.isEmpty();
    }

    private static List<GeneratedKind> kinds(MailTemplate mail) {
        return switch (mail) {
            case ACKNOWLEDGEMENT -> List.of(GeneratedKind.ACKNOWLEDGEMENT, GeneratedKind.SUMMARY);
            case COMPLEMENTS_REQUESTED -> List.of(GeneratedKind.COMPLEMENTS_REQUEST);
            case CANDIDATURE_INADMISSIBLE -> List.of(GeneratedKind.INADMISSIBILITY);
            case CANDIDATURE_LAPSED -> List.of(GeneratedKind.LAPSE);
            case COMMITTEE_INVITATION -> List.of(GeneratedKind.COMMITTEE_SHEET);
            case CANDIDATURE_ACCEPTED, CANDIDATURE_REFUSED -> List.of(GeneratedKind.DECISION);
            case CONVENTION_TO_SIGN, CONVENTION_SIGNED -> List.of(GeneratedKind.CONVENTION);
            case CHARTER_TO_SIGN -> List.of(GeneratedKind.CHARTER, GeneratedKind.MISSION_LETTER);
            case TRAINING_INVITATION -> List.of(GeneratedKind.TRAINING_INVITATION);
            case ARRIVAL_ACCEPTED -> List.of(GeneratedKind.AMENDMENT);
            case LABEL_AWARDED -> List.of(GeneratedKind.LABEL_CERTIFICATE);
            case ANNUAL_REPORT_VALIDATED -> List.of(GeneratedKind.ANNUAL_REPORT);
            case MERGER_ACCEPTED -> List.of(GeneratedKind.TRANSFER_AMENDMENT);
            case RENEWAL_ACCEPTED -> List.of(GeneratedKind.RENEWAL_AMENDMENT);
            case FORMAL_NOTICE -> List.of(GeneratedKind.FORMAL_NOTICE);
            case REPAYMENT_DEMANDED -> List.of(GeneratedKind.REPAYMENT_DEMAND);
            case BREACH_CLOSED,
                    BREACH_WARNING,
                    SUSPENSION_ORDERED,
                    SUSPENSION_PROLONGED,
                    LIFTING_REFUSED,
                    SUSPENSION_LIFTED,
                    CONVENTION_TERMINATED -> List.of(GeneratedKind.SUSPENSION_DECISION);
            default -> List.of();
        };
    }
}
