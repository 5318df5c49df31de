package fr.pdn.labelling.web;

import fr.pdn.labelling.forms.AnswerError;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** A refusal as RFC 9457 tells it. */
public record Problem(ProblemKind kind, String detail, List<AnswerError> errors, HttpHeaders headers) {

    public static Problem of(ProblemKind kind) {
        return of(kind, kind.detail());
    }

    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind, detail, List.of(), HttpHeaders.EMPTY);
    }

    public static Problem of(ProblemKind kind, List<AnswerError> errors) {
        var detail = errors.size() == 1 ? errors.get(0).message() : kind.detail();
        return new Problem(kind, detail, errors, HttpHeaders.EMPTY);
    }

    public static Problem at(String pointer, String message) {
        return of(ProblemKind.INVALID_ANSWERS, List.of(new AnswerError(pointer, message)));
    }

    public Problem with(HttpHeaders more) {
        return new Problem(kind, detail, errors, more);
    }

    public Problem retryAfter(int seconds) {
        var more = new HttpHeaders();
        more.set(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        return with(more);
    }
}
