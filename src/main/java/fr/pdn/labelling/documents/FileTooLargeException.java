package fr.pdn.labelling.documents;

import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.List;

/** One file, or all those of a candidature, exceed what is accepted. */
public class FileTooLargeException extends InvalidAnswersException {
    FileTooLargeException(String message) {
        super(List.of(new AnswerError(DocumentStore.FILE, message)));
    }
}
