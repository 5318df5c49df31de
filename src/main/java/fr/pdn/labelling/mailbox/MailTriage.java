package fr.pdn.labelling.mailbox;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.mail.incoming.IncomingMails;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A named person says where a message goes. */
@Service
public class MailTriage {
    private final IncomingMails mails;
    private final MailActs acts;
    private final MailFiling filing;
    private final Dossiers dossiers;

    MailTriage(IncomingMails mails, MailActs acts, MailFiling filing, Dossiers dossiers) {
        this.mails = mails;
        this.acts = acts;
        this.filing = filing;
        this.dossiers = dossiers;
    }

    /** Numbers of dossiers, the likeliest first. */
    List<String> proposed(long number) {
        return acts.last(number, MailAct.SORTED).orElseThrow().texts("proposed");
    }

    /**
     * @param dossier as it was typed; the one that is proposed when blank
     * @return what the process is called from now on: the dossier, or still the message
     * @throws InvalidAnswersException when the dossier is not known, or a reason is due and absent
     */
    @Transactional
    public String decide(long number, TriageOutcome outcome, String dossier, String reason) {
        var mail = mails.get(number);
        if (outcome == TriageOutcome.ATTACHED) {
            var found = found(number, dossier);
            filing.attach(mail, found);
            return found.number();
        }
        if (reason.isBlank()) {
            throw InvalidAnswersException.at("/reason", "Un message écarté doit l’être avec un motif.");
        }
        acts.record(number, MailAct.SET_ASIDE, Map.of("reason", reason));
        return mail.reference();
    }

    private Dossier found(long number, String typed) {
        var proposed = proposed(number);
        if (typed.isBlank() && proposed.size() != 1) {
            throw InvalidAnswersException.at(
                    "/number",
                    proposed.isEmpty()
                            ? "Indiquez le numéro du dossier : aucun n’est proposé."
                            : "Indiquez le numéro du dossier : plusieurs sont possibles.");
        }
        return dossiers.find(typed.isBlank() ? proposed.get(0) : DossierNumbers.written(typed))
                .orElseThrow(() -> InvalidAnswersException.at("/number", "Aucun dossier déposé ne porte ce numéro."));
    }
}
