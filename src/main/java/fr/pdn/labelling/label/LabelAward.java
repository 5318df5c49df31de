package fr.pdn.labelling.label;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Cahier des charges §3: « labellisation … après accomplissement des formalités prévues dans la procédure ». */
@Service
public class LabelAward {
    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final Labels labels;
    private final Journal journal;
    private final Clock clock;

    LabelAward(Dossiers dossiers, Campaigns campaigns, Labels labels, Journal journal, Clock clock) {
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.labels = labels;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws InvalidAnswersException when a formality is missing, or a return has no reason */
    public void decide(String number, String professional, LabelOutcome outcome, String reason) {
        var dossier = dossiers.get(number);
        if (outcome == LabelOutcome.AWARDED) {
            award(dossier, professional);
            return;
        }
        if (reason.isBlank()) {
            throw InvalidAnswersException.at("/reason", "Indiquez à la coordination ce qui manque.");
        }
        journal.record(dossier.candidature().id(), Act.LABEL_RETURNED, professional, Map.of("reason", reason));
    }

    private void award(Dossier dossier, String professional) {
        var missing = new Formalities(dossier, professional).missing();
        if (!missing.isEmpty()) {
            throw InvalidAnswersException.at(
                    "/labelOutcome",
                    "Le label ne peut pas encore être délivré. Il manque : " + String.join(", ", missing) + ".");
        }
        var candidature = dossier.candidature();
        var until = campaigns.get(candidature.campaign()).conventionEndsOn();
        var label = labels.of(candidature.id(), professional)
                .map(provisional -> labels.confirm(provisional, until))
                .orElseGet(() -> insert(dossier, professional, until, false));
        journal.record(
                candidature.id(),
                Act.LABEL_AWARDED,
                professional,
                Map.of("label", label.number(), "validUntil", label.validUntil()));
    }

    Label insert(Dossier dossier, String professional, LocalDate until, boolean provisional) {
        var candidature = dossier.candidature();
        var campaign = campaigns.get(candidature.campaign());
        var structure = dossier.answers().structure();
        var person = dossier.answers().professional(professional).orElseThrow();
        var now = clock.instant();
        int year = LocalDate.ofInstant(now, Campaign.PARIS).getYear();
        var label = new Label(
                labels.nextNumber("PDNP%s-L-%d".formatted(campaign.department(), year)),
                dossier.number(),
                professional,
                person.firstName(),
                person.lastName(),
                structure.name(),
                structure.siretDigits(),
                structure.town(),
                now,
                until,
                provisional,
                null,
                null,
                null);
        labels.insert(label, candidature.id());
        return label;
    }

    public void completeFormalities(String number, String professional, String comment) {
        journal.record(
                dossiers.get(number).candidature().id(),
                Act.FORMALITIES_COMPLETED,
                professional,
                Map.of("comment", comment));
    }
}
