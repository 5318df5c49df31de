package fr.pdn.labelling.eligibility;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.AskedPiece;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.PieceAnswer;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What is asked of the structure before a date: missing pieces, then a lapse or one extension, by a named reviewer. */
@Service
public class Complements {
    private static final int LONGEST_REASON = 500;
    private static final Set<Act> ANSWERS = EnumSet.of(Act.PIECES_IDENTIFIED, Act.PIECE_UNAVAILABLE);

    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final DeadlineSettings deadlines;
    private final DocumentStore documents;
    private final Journal journal;
    private final Clock clock;

    Complements(
            Dossiers dossiers,
            Campaigns campaigns,
            DeadlineSettings deadlines,
            DocumentStore documents,
            Journal journal,
            Clock clock) {
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.deadlines = deadlines;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    /** CRPA L114-5: the list of what is missing, why, and a time-limit, in one act. */
    void request(Dossier dossier, List<AskedPiece> asked, String reason) {
        if (asked.isEmpty()) {
            throw InvalidAnswersException.at("/missingDocuments", "Cochez au moins une pièce à demander.");
        }
        if (reason.isBlank() && asked.stream().anyMatch(Complements::unnamed)) {
            throw InvalidAnswersException.at("/reason", "Précisez l’autre pièce à demander.");
        }
        var withoutPresentation = dossier.examination().orElseThrow().presentationMissingFor();
        journal.record(
                dossier.candidature().id(),
                Act.COMPLEMENTS_REQUESTED,
                Map.of(
                        "missing",
                                asked.stream().map(piece -> piece.kind().name()).toList(),
                        "asked", asked,
                        "presentationMissingFor", withoutPresentation,
                        "dueOn", inDays(complementsDays(dossier)),
                        "reason", reason));
    }

    /** Another piece goes by what is said about it. */
    private static boolean unnamed(AskedPiece piece) {
        return piece.kind() == DocumentKind.OTHER && piece.note().isBlank();
    }

    /**
     * The structure says that it cannot provide a piece; a file that comes all the same counts more.
     *
     * @throws InvalidAnswersException when that piece is not asked for now, or the reason is too long
     */
    public void unable(String number, DocumentKind piece, String reason) {
        var dossier = dossiers.get(number);
        if (dossier.state() != CandidatureState.INCOMPLETE
                || PieceAnswer.of(dossier, List.of()).stream()
                        .noneMatch(answer -> answer.asked().kind() == piece)) {
            throw InvalidAnswersException.at("", "Cette pièce n’est pas demandée en ce moment.");
        }
        if (reason.length() > LONGEST_REASON || reason.indexOf('\0') >= 0) {
            throw InvalidAnswersException.at("/reason", "Expliquez en 500\u00a0caractères au plus.");
        }
        journal.record(
                dossier.candidature().id(), Act.PIECE_UNAVAILABLE, Map.of("piece", piece, "reason", reason.strip()));
    }

    /** @throws InvalidAnswersException when nothing came since the request */
    public void receive(String number) {
        var dossier = dossiers.get(number);
        var request = dossier.last(Act.COMPLEMENTS_REQUESTED).orElseThrow();
        var documentsNow = documents.of(dossier.candidature().id());
        boolean nothingNew = documentsNow.stream()
                        .noneMatch(d -> !d.receivedAt().isBefore(request.at()))
                && dossier.since(Act.COMPLEMENTS_REQUESTED).stream().noneMatch(act -> ANSWERS.contains(act.kind()));
        if (nothingNew) {
            throw InvalidAnswersException.at("", "Ajoutez au moins une des pièces demandées avant de les envoyer.");
        }
        journal.record(
                dossier.candidature().id(),
                Act.COMPLEMENTS_RECEIVED,
                Map.of("answers", PieceAnswer.of(dossier, documentsNow)));
    }

    /** Nothing came in time. LAPSED ends the dossier, EXTENDED gives the same time once more, once. */
    public void afterSilence(String number, LapseOutcome outcome, String reason) {
        var dossier = dossiers.get(number);
        if (outcome == LapseOutcome.LAPSED) {
            if (reason.isBlank()) {
                throw InvalidAnswersException.at("/reason", "Un classement sans suite doit être motivé.");
            }
            journal.record(dossier.candidature().id(), Act.DECLARED_LAPSED, Map.of("reason", reason));
            return;
        }
        var request =
                dossier.last(Act.COMPLEMENTS_REQUESTED, Act.COMMITTEE_DEFERRED).orElseThrow();
        if (dossier.since(request.kind()).stream().anyMatch(a -> a.kind() == Act.TIME_EXTENDED)) {
            throw InvalidAnswersException.at("/lapseOutcome", "Le délai a déjà été prolongé une fois.");
        }
        journal.record(
                dossier.candidature().id(),
                Act.TIME_EXTENDED,
                Map.of("dueOn", inDays(days(dossier, request)), "reason", reason));
    }

    private int days(Dossier dossier, RecordedAct request) {
        return request.kind() == Act.COMPLEMENTS_REQUESTED ? complementsDays(dossier) : deadlines.precisionsDays();
    }

    private int complementsDays(Dossier dossier) {
        return campaigns.get(dossier.candidature().campaign()).complementsDays();
    }

    private LocalDate inDays(int days) {
        return LocalDate.ofInstant(clock.instant(), Campaign.PARIS).plusDays(days);
    }
}
