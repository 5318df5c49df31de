package fr.pdn.labelling.convention.process;

import fr.pdn.labelling.convention.BankDetailsOutcome;
import fr.pdn.labelling.convention.ConventionOutcome;
import fr.pdn.labelling.convention.ConventionReview;
import fr.pdn.labelling.convention.ConventionStage;
import fr.pdn.labelling.convention.CountersignatureOutcome;
import fr.pdn.labelling.convention.GrantOutcome;
import fr.pdn.labelling.convention.RenouncementOutcome;
import fr.pdn.labelling.convention.SignatureOutcome;
import fr.pdn.labelling.convention.SignatureStage;
import fr.pdn.labelling.engine.Variable;
import java.time.LocalDate;

/** The variables of convention-signing, each declared once. */
final class ConventionVariables {
    static final Variable<String> IBAN = Variable.text("iban");
    static final Variable<String> ACCOUNT_HOLDER = Variable.text("accountHolder");
    static final Variable<String> SIGNATORY = Variable.text("signatory");
    static final Variable<BankDetailsOutcome> BANK_DETAILS_OUTCOME =
            Variable.of("bankDetailsOutcome", BankDetailsOutcome.class);
    static final Variable<ConventionStage> CONVENTION_STAGE = Variable.of("conventionStage", ConventionStage.class);
    static final Variable<ConventionReview> CONVENTION_REVIEW = Variable.of("conventionReview", ConventionReview.class);
    static final Variable<SignatureStage> SIGNATURE_STAGE = Variable.of("signatureStage", SignatureStage.class);
    static final Variable<SignatureOutcome> SIGNATURE_OUTCOME = Variable.of("signatureOutcome", SignatureOutcome.class);
    static final Variable<RenouncementOutcome> RENOUNCEMENT_OUTCOME =
            Variable.of("renouncementOutcome", RenouncementOutcome.class);
    static final Variable<CountersignatureOutcome> COUNTERSIGNATURE_OUTCOME =
            Variable.of("countersignatureOutcome", CountersignatureOutcome.class);
    static final Variable<GrantOutcome> GRANT_OUTCOME = Variable.of("grantOutcome", GrantOutcome.class);
    static final Variable<LocalDate> PAID_ON = Variable.date("paidOn");
    static final Variable<ConventionOutcome> CONVENTION_OUTCOME =
            Variable.of("conventionOutcome", ConventionOutcome.class);

    private ConventionVariables() {}
}
