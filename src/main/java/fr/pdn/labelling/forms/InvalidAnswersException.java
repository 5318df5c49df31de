package fr.pdn.labelling.forms;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A person's mistake: nothing is written, the step stays open, and the French sentences say what to correct. */
public class InvalidAnswersException extends RuntimeException {
    private final List<AnswerError> errors;

    public InvalidAnswersException(List<AnswerError> errors) {
        super(errors.stream().map(AnswerError::message).collect(joining(" ")));
        this.errors = List.copyOf(errors);
    }

    public static InvalidAnswersException at(String pointer, String message) {
        return new InvalidAnswersException(List.of(new AnswerError(pointer, message)));
    }

    public List<AnswerError> errors() {
        return errors;
    }
}
