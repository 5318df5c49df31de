package fr.pdn.labelling.signature;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.team.Membership;
import fr.pdn.labelling.team.Teams;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who binds a structure: whom its legal representative named to sign, else the legal representative of its team or the one
 * whom the dossier names; not whoever fills it in. A professional signs for themselves.
 */
@Component
public class Signatories {
    private static final String LEGAL_REPRESENTATIVE = "représentant légal";

    private final Teams teams;

    Signatories(Teams teams) {
        this.teams = teams;
    }

    /** Their addresses; empty when all have left. */
    public List<String> of(Dossier dossier) {
        var named = named(dossier);
        return members(dossier)
                .filter(member -> named.isEmpty()
                        ? representative(member, dossier)
                        : member.email().equalsIgnoreCase(named.get().text("email")))
                .map(Membership::email)
                .toList();
    }

    /** Those who may name another signatory, themselves again too. */
    public List<String> representatives(Dossier dossier) {
        return members(dossier)
                .filter(member -> representative(member, dossier))
                .map(Membership::email)
                .toList();
    }

    /** Empty when this address may not sign for that party. */
    public Optional<Signatory> find(Party party, Dossier dossier, String professional, String email) {
        var address = email.toLowerCase(Locale.ROOT);
        if (party == Party.PROFESSIONAL) {
            return dossier.answers()
                    .professional(professional)
                    .filter(person -> address.equalsIgnoreCase(person.email()))
                    .map(person -> new Signatory(address, person.fullName(), Objects.toString(person.role(), "")));
        }
        return of(dossier).contains(address) ? Optional.of(forStructure(dossier, address)) : Optional.empty();
    }

    private Stream<Membership> members(Dossier dossier) {
        return teams.members(dossier.candidature().team()).stream();
    }

    /**
     * Whoever signs for the structure in sending something.
     *
     * @param refusal what anyone else is told, to be followed by whom they should ask
     * @throws InvalidAnswersException for anyone else
     */
    public Signatory forStructure(Dossier dossier, String email, String refusal) {
        return find(Party.STRUCTURE, dossier, null, email).orElseThrow(() -> {
            var who = String.join(", ", of(dossier));
            return InvalidAnswersException.at(
                    "", refusal + " puis prévenez " + (who.isEmpty() ? "cette personne." : who + "."));
        });
    }

    /** Whom the legal representative named last; a convention that is sent back for correction asks anew who signs. */
    public static Optional<RecordedAct> named(Dossier dossier) {
        return dossier.last(Act.SIGNATORY_NAMED, Act.CONVENTION_TO_CORRECT)
                .filter(act -> act.kind() == Act.SIGNATORY_NAMED);
    }

    private static Signatory forStructure(Dossier dossier, String email) {
        return named(dossier)
                .map(act -> new Signatory(email, act.text("name"), act.text("capacity")))
                .or(() -> inDossier(dossier)
                        .filter(person -> email.equalsIgnoreCase(person.email()))
                        .map(person -> new Signatory(
                                email, person.fullName(), Objects.toString(person.role(), LEGAL_REPRESENTATIVE))))
                .orElse(new Signatory(email, email, LEGAL_REPRESENTATIVE));
    }

    private static boolean representative(Membership member, Dossier dossier) {
        return member.legalRepresentative()
                || inDossier(dossier)
                        .filter(p -> member.email().equalsIgnoreCase(p.email()))
                        .isPresent();
    }

    private static Optional<Answers.Person> inDossier(Dossier dossier) {
        return Optional.ofNullable(dossier.answers().structure().legalRepresentative());
    }
}
