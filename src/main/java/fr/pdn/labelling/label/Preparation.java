package fr.pdn.labelling.label;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Letters;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.signature.AgreementKind;
import fr.pdn.labelling.signature.Party;
import fr.pdn.labelling.signature.Signatures;
import java.util.List;
import org.springframework.stereotype.Service;

/** The formalities of one professional: charter signed twice, mission letter, training, social profiles. */
@Service
public class Preparation {
    private final Dossiers dossiers;
    private final Signatures signatures;
    private final Letters letters;
    private final Journal journal;

    Preparation(Dossiers dossiers, Signatures signatures, Letters letters, Journal journal) {
        this.dossiers = dossiers;
        this.signatures = signatures;
        this.letters = letters;
        this.journal = journal;
    }

    public void signCharter(String number, String professional, FormalityOutcome outcome) {
        if (outcome == FormalityOutcome.REFUSED) {
            record(number, professional, Act.CHARTER_DECLINED);
        } else {
            signed(number, professional, AgreementKind.CHARTER, Party.PROFESSIONAL, Act.CHARTER_SIGNED);
        }
    }

    public void countersignCharter(String number, String professional, FormalityOutcome outcome) {
        if (outcome == FormalityOutcome.REFUSED) {
            record(number, professional, Act.CHARTER_DECLINED);
        } else {
            signed(number, professional, AgreementKind.CHARTER, Party.STRUCTURE, Act.CHARTER_COUNTERSIGNED);
            letters.write(GeneratedKind.CHARTER, number, professional, "signed-" + professional);
        }
    }

    public void signMissionLetter(String number, String professional, FormalityOutcome outcome) {
        if (outcome == FormalityOutcome.REFUSED) {
            record(number, professional, Act.MISSION_LETTER_DECLINED);
        } else {
            signed(number, professional, AgreementKind.MISSION_LETTER, Party.STRUCTURE, Act.MISSION_LETTER_SIGNED);
            letters.write(GeneratedKind.MISSION_LETTER, number, professional, "signed-" + professional);
        }
    }

    public void complete(String number, String professional) {
        record(number, professional, Act.PROFESSIONAL_READY);
    }

    /** Refs of the professionals who have done everything. */
    public List<String> ready(String number) {
        return dossiers.get(number).all(Act.PROFESSIONAL_READY).stream()
                .map(RecordedAct::professional)
                .toList();
    }

    public Readiness readiness(String number) {
        return ready(number).isEmpty() ? Readiness.NONE_READY : Readiness.READY;
    }

    private void signed(String number, String professional, AgreementKind kind, Party party, Act act) {
        var candidature = dossiers.get(number).candidature().id();
        var signature = signatures.require(candidature, kind, professional, party);
        journal.record(candidature, act, professional, signature.said());
    }

    private void record(String number, String professional, Act act) {
        journal.record(dossiers.get(number).candidature().id(), act, professional, null);
    }
}
