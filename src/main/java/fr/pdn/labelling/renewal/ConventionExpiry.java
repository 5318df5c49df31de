package fr.pdn.labelling.renewal;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.ConventionTerm;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.label.LabelStanding;
import fr.pdn.labelling.label.Labels;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The term that a convention gives itself: no one decides it, so a timer may bring it about. */
@Service
public class ConventionExpiry {
    private final Dossiers dossiers;
    private final Labels labels;
    private final LabelStanding standing;
    private final Journal journal;

    ConventionExpiry(Dossiers dossiers, Labels labels, LabelStanding standing, Journal journal) {
        this.dossiers = dossiers;
        this.labels = labels;
        this.standing = standing;
        this.journal = journal;
    }

    public Expiry expire(String number) {
        var dossier = dossiers.get(number);
        var candidature = dossier.candidature().id();
        labels.of(candidature).forEach(label -> standing.expire(label.number()));
        journal.record(
                candidature,
                Act.CONVENTION_EXPIRED,
                Map.of("endsOn", ConventionTerm.of(dossier).orElseThrow()));
        return ground(dossier);
    }

    private static Expiry ground(Dossier dossier) {
        var last = dossier.last(Act.RENEWAL_OPENED, Act.RENEWAL_DECLINED, Act.RENEWAL_REFUSED)
                .orElseThrow()
                .kind();
        return last == Act.RENEWAL_REFUSED
                ? Expiry.REFUSED
                : last == Act.RENEWAL_DECLINED ? Expiry.NOT_RENEWED : Expiry.NO_ANSWER;
    }
}
