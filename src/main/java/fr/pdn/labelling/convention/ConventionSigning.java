package fr.pdn.labelling.convention;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.signature.AgreementKind;
import fr.pdn.labelling.signature.Agreements;
import fr.pdn.labelling.signature.Party;
import fr.pdn.labelling.signature.Signatures;
import fr.pdn.labelling.signature.SignedTexts;
import fr.pdn.labelling.signature.Signing;
import fr.pdn.labelling.signature.SigningStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The partnership convention: drafted, read again, signed by the structure, then by the Caf. Its number is the dossier's with -C. */
@Service
public class ConventionSigning {
    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final BankDetailsReview bankDetails;
    private final DeadlineSettings deadlines;
    private final Agreements agreements;
    private final Signatures signatures;
    private final Signing ceremony;
    private final SignedTexts signed;
    private final Journal journal;
    private final Clock clock;

    ConventionSigning(
            Dossiers dossiers,
            Campaigns campaigns,
            BankDetailsReview bankDetails,
            DeadlineSettings deadlines,
            Agreements agreements,
            Signatures signatures,
            Signing ceremony,
            SignedTexts signed,
            Journal journal,
            Clock clock) {
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.bankDetails = bankDetails;
        this.deadlines = deadlines;
        this.agreements = agreements;
        this.signatures = signatures;
        this.ceremony = ceremony;
        this.signed = signed;
        this.journal = journal;
        this.clock = clock;
    }

    public void draft(String number) {
        var candidature = dossiers.get(number).candidature();
        journal.record(
                candidature.id(),
                Act.CONVENTION_DRAFTED,
                Map.of(
                        "convention", number + "-C",
                        "signatory",
                                bankDetails.of(candidature.id()).orElseThrow().signatory(),
                        "endsOn", campaigns.get(candidature.campaign()).conventionEndsOn()));
    }

    /**
     * @param reason what the structure is told to correct, may be empty
     * @return whether the structure has signed this very text before: then only the Caf signs again
     */
    public SignatureStage review(String number, ConventionReview outcome, String reason) {
        var dossier = dossiers.get(number);
        var candidature = dossier.candidature().id();
        if (outcome == ConventionReview.READY) {
            var text = agreements.freeze(AgreementKind.CONVENTION, dossier, null);
            journal.record(candidature, Act.CONVENTION_OPENED, Map.of("dueOn", inDays()));
            return signatures.by(Party.STRUCTURE, text) ? SignatureStage.SIGNED : SignatureStage.TO_SIGN;
        }
        journal.record(candidature, Act.CONVENTION_TO_CORRECT, Map.of("reason", reason));
        return SignatureStage.TO_SIGN;
    }

    public void sign(String number, SignatureOutcome outcome, String reason) {
        if (outcome == SignatureOutcome.REFUSED && reason.isBlank()) {
            throw InvalidAnswersException.at("/reason", "Indiquez pourquoi vous ne signez pas la convention.");
        }
        var candidature = dossiers.get(number).candidature().id();
        if (outcome == SignatureOutcome.REFUSED) {
            journal.record(candidature, Act.CONVENTION_DECLINED, Map.of("reason", reason));
            return;
        }
        signed.signed(number, SigningStep.CONVENTION, null);
    }

    /** Nobody signed in time: a reviewer notes the renouncement, with a reason, or gives the same time again. */
    public void afterSilence(String number, RenouncementOutcome outcome, String reason) {
        var candidature = dossiers.get(number).candidature().id();
        if (outcome == RenouncementOutcome.EXTENDED) {
            journal.record(candidature, Act.SIGNATURE_TIME_EXTENDED, Map.of("dueOn", inDays(), "reason", reason));
            return;
        }
        if (reason.isBlank()) {
            throw InvalidAnswersException.at("/reason", "Un renoncement constaté doit être motivé.");
        }
        journal.record(candidature, Act.RENOUNCEMENT_NOTED, Map.of("reason", reason));
    }

    public void countersign(String number, CountersignatureOutcome outcome, String reason) {
        if (outcome == CountersignatureOutcome.RETURNED && reason.isBlank()) {
            throw InvalidAnswersException.at("/reason", "Indiquez pourquoi vous renvoyez la convention.");
        }
        var dossier = dossiers.get(number);
        if (outcome == CountersignatureOutcome.SIGNED) {
            ceremony.signForCaf(dossier);
        }
        journal.record(
                dossier.candidature().id(),
                outcome == CountersignatureOutcome.SIGNED
                        ? Act.CONVENTION_COUNTERSIGNED
                        : Act.COUNTERSIGNATURE_RETURNED,
                Map.of("reason", reason, "convention", number + "-C"));
    }

    private LocalDate inDays() {
        return LocalDate.ofInstant(clock.instant(), Campaign.PARIS).plusDays(deadlines.signatureDays());
    }
}
