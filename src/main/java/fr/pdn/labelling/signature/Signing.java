package fr.pdn.labelling.signature;

import fr.pdn.labelling.candidature.Agents;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.SignatureSettings;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ceremony: the frozen text, who may sign it and when, the proof of who they are, the evidence. */
@Service
public class Signing {
    private final Agreements agreements;
    private final Signatories signatories;
    private final Signatures signatures;
    private final SignatureProvider provider;
    private final Agents agents;
    private final SignatureSettings capacities;
    private final CurrentActor actor;

    Signing(
            Agreements agreements,
            Signatories signatories,
            Signatures signatures,
            SignatureProvider provider,
            Agents agents,
            SignatureSettings capacities,
            CurrentActor actor) {
        this.agreements = agreements;
        this.signatories = signatories;
        this.signatures = signatures;
        this.provider = provider;
        this.agents = agents;
        this.capacities = capacities;
        this.actor = actor;
    }

    /** Empty when this address may not sign that, or there is nothing to sign yet. */
    @Transactional
    public Optional<SignatureRequest> request(SigningStep step, Dossier dossier, String professional, String email) {
        return signatories
                .find(step.party(), dossier, professional, email)
                .flatMap(signatory -> agreements
                        .opened(step.kind(), dossier, step.about(professional))
                        .map(text -> new SignatureRequest(dossier.number(), text, step.party(), signatory)));
    }

    /** @throws TooManyCodesException when they asked too often */
    @Transactional
    public Optional<URI> ask(SignatureRequest request) {
        return provider.ask(request);
    }

    public boolean asked(SignatureRequest request) {
        return provider.asked(request);
    }

    /**
     * Signs when the answer is right, in the transaction that does the step; a wrong one is counted and nothing is signed.
     *
     * @throws InvalidAnswersException when someone else must sign first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Verification sign(SignatureRequest request, String answer) {
        var verified = provider.verify(request, answer);
        if (verified == Verification.VERIFIED) {
            requireOrder(request);
            signatures.add(request, SignatureMethod.CODE, provider.level());
        }
        return verified;
    }

    /** The director signs for the Caf, signed in with an account of their own. */
    public void signForCaf(Dossier dossier) {
        var text = agreements.opened(AgreementKind.CONVENTION, dossier, null).orElseThrow();
        var signatory = new Signatory(
                actor.name(), agents.nameOf(actor.name()), capacities.director().capacity());
        var request = new SignatureRequest(dossier.number(), text, Party.CAF, signatory);
        requireOrder(request);
        signatures.add(request, SignatureMethod.ACCOUNT, InternalSignature.LEVEL);
    }

    /** @throws InvalidAnswersException when someone else must sign first */
    void requireOrder(SignatureRequest request) {
        var awaited = request.agreement().kind().before(request.party());
        if (!awaited.isEmpty()
                && !signatures.of(request.agreement()).stream()
                        .map(Signature::party)
                        .toList()
                        .containsAll(awaited)) {
            throw InvalidAnswersException.at("", "Ce texte attend d’abord la signature de l’autre partie.");
        }
    }
}
