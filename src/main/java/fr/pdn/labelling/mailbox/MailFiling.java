package fr.pdn.labelling.mailbox;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.documents.DocumentPhase;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.StoredDocument;
import fr.pdn.labelling.documents.Upload;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.mail.incoming.IncomingMail;
import fr.pdn.labelling.mail.incoming.IncomingMails;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a message and its files into a dossier. What the dossier has already is not added again. */
@Service
public class MailFiling {
    /** The dossier gathers the pieces it is judged complete by: each must be called by its name. */
    private static final Set<CandidatureState> GATHERING =
            EnumSet.of(CandidatureState.SUBMITTED, CandidatureState.IN_VERIFICATION, CandidatureState.INCOMPLETE);

    private final IncomingMails mails;
    private final MailFiles files;
    private final MailActs acts;
    private final Dossiers dossiers;
    private final DocumentStore documents;
    private final Journal journal;

    MailFiling(
            IncomingMails mails,
            MailFiles files,
            MailActs acts,
            Dossiers dossiers,
            DocumentStore documents,
            Journal journal) {
        this.mails = mails;
        this.files = files;
        this.acts = acts;
        this.dossiers = dossiers;
        this.documents = documents;
        this.journal = journal;
    }

    /** @return the number of the dossier that the machine found */
    @Transactional
    public String attachToKnown(long number) {
        var sorted = acts.last(number, MailAct.SORTED).orElseThrow();
        var dossier = dossiers.get(sorted.texts("proposed").get(0));
        attach(mails.get(number), dossier);
        return dossier.number();
    }

    void attach(IncomingMail mail, Dossier dossier) {
        var filed = new Filed(dossier.number(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var contents = files.contents(mail.number());
        for (var file : files.of(mail.number())) {
            if (file.refused()) {
                filed.refused().add(new RefusedPiece(file.fileName(), file.refusal()));
            } else if (file.accepted()) {
                add(mail, file, contents.get(file.position() - 1), dossier, filed);
            }
        }
        acts.record(mail.number(), MailAct.ATTACHED, filed);
        journal.record(
                dossier.candidature().id(),
                Act.MAIL_ATTACHED,
                Map.of(
                        "mail", mail.reference(),
                        "from", mail.sender(),
                        "subject", mail.subject(),
                        "pieces", filed.pieces().stream().map(Piece::fileName).toList(),
                        "known", filed.known(),
                        "refused",
                                filed.refused().stream()
                                        .map(piece -> piece.fileName() + " : " + piece.reason())
                                        .toList()));
    }

    private void add(IncomingMail mail, MailFile file, byte[] content, Dossier dossier, Filed filed) {
        var candidature = dossier.candidature().id();
        if (hashes(dossier).contains(file.sha256())) {
            filed.known().add(file.fileName());
            return;
        }
        var full = documents.lackOfRoom(candidature, file.size());
        if (!full.isEmpty()) {
            filed.refused().add(new RefusedPiece(file.fileName(), full));
            return;
        }
        var upload = new Upload(
                candidature, DocumentKind.OTHER, List.of(), file.fileName(), mail.sender(), DocumentPhase.MAIL);
        try {
            var document =
                    documents.receivedAt(mail.receivedAt(), upload, new ByteArrayInputStream(content), content.length);
            filed.pieces().add(new Piece(document.id().toString(), document.fileName()));
        } catch (InvalidAnswersException refusedSince) {
            filed.refused().add(new RefusedPiece(file.fileName(), refusedSince.getMessage()));
        }
    }

    private Set<String> hashes(Dossier dossier) {
        return documents.of(dossier.candidature().id()).stream()
                .map(StoredDocument::sha256)
                .collect(Collectors.toSet());
    }

    /** Whether an agent must say what came with a message that is in its dossier. */
    public MailPieces pieces(long number) {
        return acts.last(number, MailAct.ATTACHED)
                .filter(act -> !act.detail().path("pieces").isEmpty())
                .filter(act ->
                        GATHERING.contains(dossiers.get(act.text("dossier")).state()))
                .map(act -> MailPieces.TO_IDENTIFY)
                .orElse(MailPieces.SETTLED);
    }

    /**
     * @param pieces added to the dossier
     * @param known names of the files that the dossier had already
     */
    record Filed(String dossier, List<Piece> pieces, List<String> known, List<RefusedPiece> refused) {}

    record Piece(String document, String fileName) {}

    record RefusedPiece(String fileName, String reason) {}
}
