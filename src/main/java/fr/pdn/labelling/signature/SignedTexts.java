package fr.pdn.labelling.signature;

import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Letters;
import fr.pdn.labelling.candidature.SignedPapers;
import fr.pdn.labelling.documents.GeneratedKind;
import org.springframework.stereotype.Service;

/** What the dossier keeps once a step that signs is done: at once for a code, after a person's look for a paper. */
@Service
public class SignedTexts {
    private final Dossiers dossiers;
    private final Signatures signatures;
    private final Letters letters;
    private final Journal journal;

    SignedTexts(Dossiers dossiers, Signatures signatures, Letters letters, Journal journal) {
        this.dossiers = dossiers;
        this.signatures = signatures;
        this.letters = letters;
        this.journal = journal;
    }

    /**
     * The step is done.
     *
     * @throws fr.pdn.labelling.forms.InvalidAnswersException when there is neither evidence nor a paper to check
     */
    public void signed(String number, SigningStep step, String professional) {
        if (stage(number, step, professional) == ProofStage.ESTABLISHED) {
            record(number, step, professional);
        }
    }

    public ProofStage stage(String number, SigningStep step, String professional) {
        var waits = SignedPapers.underCheck(
                dossiers.get(number),
                step.about(professional),
                step.kind().name(),
                step.party().name());
        return waits ? ProofStage.TO_CONFIRM : ProofStage.ESTABLISHED;
    }

    /** Charter and letter are written out once all have signed; the convention is with the mail that announces it. */
    void record(String number, SigningStep step, String professional) {
        var about = step.about(professional);
        var candidature = dossiers.get(number).candidature().id();
        var signature = signatures.require(candidature, step.kind(), about, step.party());
        journal.record(candidature, step.act(), about, signature.said());
        var parties = step.kind().parties();
        if (about != null && step.party() == parties.get(parties.size() - 1)) {
            letters.write(GeneratedKind.valueOf(step.kind().name()), number, about, "signed-" + about);
        }
    }
}
