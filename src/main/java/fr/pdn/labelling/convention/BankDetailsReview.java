package fr.pdn.labelling.convention;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
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
    private final CurrentActor actor;
    private final Clock clock;

    BankDetailsReview(JdbcClient jdbc, Dossiers dossiers, Journal journal, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    public void provide(String number, String iban, String accountHolder, String signatory) {
        if (!Iban.isValid(iban)) {
            throw InvalidAnswersException.at(
                    "/iban", "Cet IBAN n’est pas valide : vérifiez chaque caractère sur votre RIB.");
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
            throw InvalidAnswersException.at("/reason", "Indiquez à la structure ce qu’elle doit corriger.");
        }
        var dossier = dossiers.get(number);
        var candidature = dossier.candidature().id();
        if (outcome == BankDetailsOutcome.TO_CORRECT) {
            journal.record(candidature, Act.BANK_DETAILS_TO_CORRECT, Map.of("reason", reason));
            return;
        }
        requireOtherHand(dossier);
        journal.record(
                candidature, Act.BANK_DETAILS_CONFIRMED, Map.of("reason", reason, "details", latest(candidature)));
    }

    /** An account that changes once confirmed is how payments are diverted: another agent looks at the new one. */
    private void requireOtherHand(Dossier dossier) {
        var confirmed = dossier.last(Act.BANK_DETAILS_CONFIRMED);
        if (confirmed.filter(act -> act.actor().equals(actor.name())).isPresent()
                && changedSince(confirmed.get().detail().path("details").asLong(), dossier)) {
            throw InvalidAnswersException.at(
                    "/bankDetailsOutcome",
                    "Le compte a changé depuis que vous l’avez confirmé : un autre agent doit vérifier le nouveau, "
                            + "après avoir rappelé la structure à un numéro déjà connu.");
        }
    }

    private boolean changedSince(long details, Dossier dossier) {
        return jdbc.sql("select count(distinct iban) > 1 from bank_details where id in (?, ?)")
                .params(details, latest(dossier.candidature().id()))
                .query(Boolean.class)
                .single();
    }

    private long latest(UUID candidature) {
        return jdbc.sql("select max(id) from bank_details where candidature_id = ?")
                .param(candidature)
                .query(Long.class)
                .single();
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
