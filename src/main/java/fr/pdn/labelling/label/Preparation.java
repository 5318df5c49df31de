package fr.pdn.labelling.label;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.signature.SignedTexts;
import fr.pdn.labelling.signature.SigningStep;
import java.util.List;
import org.springframework.stereotype.Service;

/** The formalities of one professional: charter signed twice, mission letter, training, social profiles. */
@Service
public class Preparation {
    private final Dossiers dossiers;
    private final SignedTexts signed;
    private final Journal journal;

    Preparation(Dossiers dossiers, SignedTexts signed, Journal journal) {
        this.dossiers = dossiers;
        this.signed = signed;
        this.journal = journal;
    }

    public void signCharter(String number, String professional, FormalityOutcome outcome) {
        if (outcome == FormalityOutcome.REFUSED) {
            record(number, professional, Act.CHARTER_DECLINED);
        } else {
            signed.signed(number, SigningStep.CHARTER, professional);
        }
    }

    public void countersignCharter(String number, String professional, FormalityOutcome outcome) {
        if (outcome == FormalityOutcome.REFUSED) {
            record(number, professional, Act.CHARTER_DECLINED);
        } else {
            signed.signed(number, SigningStep.CHARTER_OF_EMPLOYER, professional);
        }
    }

    public void signMissionLetter(String number, String professional, FormalityOutcome outcome) {
        if (outcome == FormalityOutcome.REFUSED) {
            record(number, professional, Act.MISSION_LETTER_DECLINED);
        } else {
            signed.signed(number, SigningStep.MISSION_LETTER, professional);
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

    private void record(String number, String professional, Act act) {
        journal.record(dossiers.get(number).candidature().id(), act, professional, null);
    }
}
