package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.portal.OutsiderTask;
import fr.pdn.labelling.portal.TaskCompletion;
import fr.pdn.labelling.signature.SignatureRequest;
import fr.pdn.labelling.signature.Signing;
import fr.pdn.labelling.signature.SigningStep;
import fr.pdn.labelling.signature.TooManyCodesException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** « Je signe », in two times: the consent makes a code leave, the code signs. What was typed stays on the page. */
@Component
class SignedAnswer {
    static final String CODE = "code";
    /** The button that asks for another code. */
    static final String AGAIN = "_again";

    private static final String SIGNED = "SIGNED";

    private final Signing signing;
    private final TaskCompletion completion;
    private final CurrentActor actor;

    SignedAnswer(Signing signing, TaskCompletion completion, CurrentActor actor) {
        this.signing = signing;
        this.completion = completion;
        this.actor = actor;
    }

    static boolean signs(OutsiderTask task, Map<String, Object> answers) {
        return SigningStep.of(task.step()).isPresent() && answers.containsValue(SIGNED);
    }

    /** Empty when the step is done, or the person may not sign; else what the page asks. */
    Optional<CodeView> take(
            OutsiderTask task, Dossier dossier, Map<String, Object> answers, MultiValueMap<String, String> fields) {
        return request(task, dossier).flatMap(request -> take(task, request, answers, fields));
    }

    private Optional<CodeView> take(
            OutsiderTask task,
            SignatureRequest request,
            Map<String, Object> answers,
            MultiValueMap<String, String> fields) {
        var typed = Objects.requireNonNullElse(fields.getFirst(CODE), "").strip();
        var view = CodeView.open(request.signatory().account(), typed);
        if (fields.containsKey(AGAIN) || typed.isEmpty() && !signing.asked(request)) {
            return Optional.of(sent(request, view));
        }
        if (typed.isEmpty()) {
            return Optional.of(view.wrong("Saisissez le code à six chiffres reçu par courriel."));
        }
        return switch (completion.sign(task, answers, request, typed)) {
            case VERIFIED -> Optional.empty();
            case WRONG ->
                Optional.of(view.wrong("Ce code n’est pas le bon\u00a0: vérifiez-le dans le dernier courriel reçu."));
            case OVER -> Optional.of(view.wrong("Ce code n’est plus valable\u00a0: demandez-en un nouveau."));
        };
    }

    private CodeView sent(SignatureRequest request, CodeView view) {
        try {
            signing.ask(request);
            return CodeView.sent(view.address());
        } catch (TooManyCodesException tooMany) {
            return view.wrong("Vous avez demandé trop de codes\u00a0: réessayez dans une heure.");
        }
    }

    /** The field stays as long as the code is good. */
    Optional<CodeView> awaited(OutsiderTask task, Dossier dossier, String typed) {
        return request(task, dossier)
                .filter(request -> !typed.isEmpty() || signing.asked(request))
                .map(request -> CodeView.open(request.signatory().account(), typed));
    }

    private Optional<SignatureRequest> request(OutsiderTask task, Dossier dossier) {
        return SigningStep.of(task.step())
                .flatMap(step -> signing.request(step, dossier, task.professional(), actor.name()));
    }
}
