package fr.pdn.labelling.convention;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.checks.Iban;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Bank details: asked after acceptance only, kept out of the engine, confirmed by the payment service. */
@Service
public class BankDetailsReview {
    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Journal journal;
    private final Clock clock;

    BankDetailsReview(JdbcClient jdbc, Dossiers dossiers, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.journal = journal;
        this.clock = clock;
    }

    public void provide(String number, String iban, String accountHolder, String signatory) {
        if (!Iban.isValid(iban)) {
            throw InvalidAnswersException.at(
                    "/iban", "Cet IBAN n'est pas valide : vérifiez chaque caractère sur votre RIB.");
        }
        var candidature = dossiers.get(number).candidature().id();
        jdbc.sql(
                        "insert into bank_details (candidature_id, iban, account_holder, signatory, provided_at) values (?, ?, ?, ?, ?)")
                .params(candidature, Iban.normalised(iban), accountHolder, signatory, Timestamp.from(clock.instant()))
                .update();
        journal.record(candidature, Act.BANK_DETAILS_PROVIDED, Map.of("signatory", signatory));
    }

    public void check(String number, BankDetailsOutcome outcome, String reason) {
        if (outcome == BankDetailsOutcome.TO_CORRECT && reason.isBlank()) {
            throw InvalidAnswersException.at("/reason", "Indiquez à la structure ce qu'elle doit corriger.");
        }
        journal.record(
                dossiers.get(number).candidature().id(),
                outcome == BankDetailsOutcome.CONFIRMED ? Act.BANK_DETAILS_CONFIRMED : Act.BANK_DETAILS_TO_CORRECT,
                Map.of("reason", reason));
    }

    /** After a rejected payment the convention is signed already: only the payment is done again. */
    public ConventionStage stage(String number) {
        return dossiers.get(number).last(Act.CONVENTION_COUNTERSIGNED).isPresent()
                ? ConventionStage.SIGNED
                : ConventionStage.TO_DRAFT;
    }

    public Optional<BankDetails> of(UUID candidature) {
        return jdbc.sql(
                        "select iban, account_holder, signatory from bank_details where candidature_id = ? order by id desc limit 1")
                .param(candidature)
                .query(BankDetails.class)
                .optional();
    }
}
