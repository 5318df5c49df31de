package fr.pdn.labelling.register;

import static fr.pdn.labelling.configuration.AgentGroup.ADMINISTRATORS;
import static fr.pdn.labelling.configuration.AgentGroup.COMMITTEE;
import static fr.pdn.labelling.configuration.AgentGroup.COORDINATION;
import static fr.pdn.labelling.configuration.AgentGroup.DIRECTORS;
import static fr.pdn.labelling.configuration.AgentGroup.MANAGERS;
import static fr.pdn.labelling.configuration.AgentGroup.PAYMENTS;
import static fr.pdn.labelling.configuration.AgentGroup.REVIEWERS;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.configuration.AgentGroup;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What one agent sees of one dossier, and may do from there. */
public record Sight(BankDetailsShown bankDetails, boolean mayAsk, boolean mayResend) {
    private static final AgentGroup[] EVERY_DOSSIER = {
        REVIEWERS, COORDINATION, DIRECTORS, PAYMENTS, MANAGERS, ADMINISTRATORS
    };

    /** Account numbers are for those who pay; who steers or signs sees that there is one. */
    public enum BankDetailsShown {
        NOT,
        MASKED,
        IN_FULL
    }

    /** Empty when the dossier is none of this agent's business: the answer must not tell that it exists. */
    static Optional<Sight> of(Reader reader, Dossier dossier) {
        return seesEveryDossier(reader) || sitsOn(dossier, reader)
                ? Optional.of(new Sight(
                        bankDetailsFor(reader),
                        reader.isIn(REVIEWERS, COORDINATION),
                        reader.isIn(REVIEWERS, COORDINATION, ADMINISTRATORS)))
                : Optional.empty();
    }

    static boolean seesEveryDossier(Reader reader) {
        return reader.isIn(EVERY_DOSSIER);
    }

    /** A member sees the dossiers of their session; one who is recused sees nothing of the dossier. */
    private static boolean sitsOn(Dossier dossier, Reader member) {
        return member.isIn(COMMITTEE)
                && dossier.last(Act.COMMITTEE_CONVENED).stream()
                        .flatMap(act -> StreamSupport.stream(
                                act.detail().path("members").spliterator(), false))
                        .anyMatch(login -> login.asText().equals(member.login()))
                && dossier.all(Act.MEMBER_RECUSED).stream()
                        .noneMatch(act -> act.text("member").equals(member.login()));
    }

    private static BankDetailsShown bankDetailsFor(Reader reader) {
        if (reader.isIn(PAYMENTS)) {
            return BankDetailsShown.IN_FULL;
        }
        return reader.isIn(REVIEWERS, DIRECTORS, MANAGERS, ADMINISTRATORS)
                ? BankDetailsShown.MASKED
                : BankDetailsShown.NOT;
    }
}
