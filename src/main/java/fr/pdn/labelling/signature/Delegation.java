package fr.pdn.labelling.signature;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Letters;
import fr.pdn.labelling.candidature.Notifications;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.team.Ground;
import fr.pdn.labelling.team.TeamRole;
import fr.pdn.labelling.team.Teams;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A legal representative names who signs in their place, in one dossier. From then on nobody else signs for the structure. */
@Service
public class Delegation {
    private final Dossiers dossiers;
    private final Teams teams;
    private final Journal journal;
    private final Agreements agreements;
    private final Signatures signatures;
    private final Letters letters;
    private final Notifications notifications;

    Delegation(
            Dossiers dossiers,
            Teams teams,
            Journal journal,
            Agreements agreements,
            Signatures signatures,
            Letters letters,
            Notifications notifications) {
        this.dossiers = dossiers;
        this.teams = teams;
        this.journal = journal;
        this.agreements = agreements;
        this.signatures = signatures;
        this.letters = letters;
        this.notifications = notifications;
    }

    /**
     * @param by address of the legal representative
     * @throws fr.pdn.labelling.forms.InvalidAnswersException when something is missing
     */
    @Transactional
    public void name(String number, NamedSignatory signatory, String by) {
        signatory.check();
        var dossier = dossiers.get(number);
        teams.join(dossier.candidature().team(), signatory.email(), TeamRole.EDITOR, Ground.GRANTED, by);
        var act = journal.record(
                dossier.candidature().id(),
                Act.SIGNATORY_NAMED,
                Map.of(
                        "name", signatory.name(),
                        "capacity", signatory.capacity(),
                        "email", signatory.email(),
                        "power", signatory.power(),
                        "namedBy", by));
        renew(dossiers.get(number));
        notifications.send("signatory-named", number, null, "signatory-named-" + act);
    }

    /** A convention that waits for the structure names its signatory: it becomes another text, and open codes are void. */
    private void renew(Dossier dossier) {
        agreements
                .of(AgreementKind.CONVENTION, dossier, null)
                .filter(Agreement::frozen)
                .filter(text -> !signatures.by(Party.STRUCTURE, text))
                .ifPresent(text -> {
                    var next = agreements.freeze(AgreementKind.CONVENTION, dossier, null);
                    letters.write(GeneratedKind.CONVENTION, dossier.number(), null, "version-" + next.version());
                });
    }
}
