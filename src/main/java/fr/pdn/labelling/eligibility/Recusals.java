package fr.pdn.labelling.eligibility;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.checks.Siret;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties that reviewers declare: the member is not convened on the dossiers of that structure, and leaves those they sit on. */
@Service
public class Recusals {
    /** Said in the place of a member who had not stepped back. */
    public static final String TIED = "Lien déclaré avec la structure.";

    private final CommitteeTies ties;
    private final CommitteeMembers members;
    private final OpenOpinions opinions;
    private final Candidatures candidatures;
    private final Dossiers dossiers;
    private final Journal journal;

    Recusals(
            CommitteeTies ties,
            CommitteeMembers members,
            OpenOpinions opinions,
            Candidatures candidatures,
            Dossiers dossiers,
            Journal journal) {
        this.ties = ties;
        this.members = members;
        this.opinions = opinions;
        this.candidatures = candidatures;
        this.dossiers = dossiers;
        this.journal = journal;
    }

    /** @throws InvalidAnswersException when the member is none, or the SIRET wrong */
    @Transactional
    public void declare(String member, String typedSiret) {
        var errors = new ArrayList<AnswerError>();
        if (members.all().stream().noneMatch(known -> known.userId().equals(member))) {
            errors.add(new AnswerError("/member", "Choisissez un membre du comité."));
        }
        new Siret().complaint(typedSiret).ifPresent(complaint -> errors.add(new AnswerError("/siret", complaint)));
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(errors);
        }
        var siret = Siret.normalised(typedSiret);
        ties.add(member, siret);
        for (var number : candidatures.filedBy(siret)) {
            leave(dossiers.get(number), member);
        }
    }

    private void leave(Dossier dossier, String member) {
        if (Committee.sits(dossier, member) && !opinions.recuse(dossier.number(), member)) {
            journal.record(
                    dossier.candidature().id(),
                    Act.MEMBER_RECUSED,
                    Map.of("member", member, "opinion", MemberOpinion.RECUSED, "comment", TIED));
        }
    }

    /** For the sessions to come: a dossier the member has left stays closed to them. */
    @Transactional
    public void withdraw(String member, String siret) {
        ties.all().stream()
                .filter(tie -> tie.userId().equals(member) && tie.siret().equals(siret))
                .forEach(ties::remove);
    }
}
