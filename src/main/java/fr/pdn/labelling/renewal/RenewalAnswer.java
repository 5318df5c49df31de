package fr.pdn.labelling.renewal;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.signature.Signatories;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What a structure says of its convention's term, signed by whoever may sign for it, in sending it. */
@Service
public class RenewalAnswer {
    private static final String REFUSAL =
            "Rien n’est envoyé\u00a0: seul le représentant légal répond au nom de la structure. Enregistrez la page,";
    private final Dossiers dossiers;
    private final Signatories signatories;
    private final CurrentActor actor;
    private final Journal journal;

    RenewalAnswer(Dossiers dossiers, Signatories signatories, CurrentActor actor, Journal journal) {
        this.dossiers = dossiers;
        this.signatories = signatories;
        this.actor = actor;
        this.journal = journal;
    }

    /** @throws InvalidAnswersException when someone else sends it */
    public void answer(String number, RenewalRequest request, Map<String, Object> changes) {
        var dossier = dossiers.get(number);
        var signatory = signatories.forStructure(dossier, actor.name(), REFUSAL);
        var said = new LinkedHashMap<>(changes);
        said.put("signatory", signatory.name());
        said.put("capacity", signatory.capacity());
        journal.record(
                dossier.candidature().id(),
                request == RenewalRequest.RENEWED ? Act.RENEWAL_REQUESTED : Act.RENEWAL_DECLINED,
                said);
    }
}
