package fr.pdn.labelling.documents.web;

import fr.pdn.labelling.documents.DocumentBeingMadeException;
import fr.pdn.labelling.documents.DocumentWithheldException;
import fr.pdn.labelling.documents.FileTooLargeException;
import fr.pdn.labelling.documents.Scan;
import fr.pdn.labelling.web.Problem;
import fr.pdn.labelling.web.ProblemKind;
import fr.pdn.labelling.web.ProblemSource;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(0)
class DocumentProblems implements ProblemSource {
    private static final int RETRY_SECONDS = 60;

    @Override
    public Optional<Problem> of(Throwable thrown) {
        if (thrown instanceof FileTooLargeException tooLarge) {
            return Optional.of(Problem.of(ProblemKind.TOO_LARGE, tooLarge.errors()));
        }
        if (thrown instanceof DocumentBeingMadeException) {
            return Optional.of(
                    Problem.of(ProblemKind.CONFLICT, "Ce document est en préparation : revenez dans un instant.")
                            .retryAfter(RETRY_SECONDS));
        }
        return thrown instanceof DocumentWithheldException withheld
                ? Optional.of(withheld(withheld.scan()))
                : Optional.empty();
    }

    private static Problem withheld(Scan scan) {
        return scan == Scan.PENDING
                ? Problem.of(
                                ProblemKind.CONFLICT,
                                "Ce fichier attend le contrôle de l’antivirus : revenez dans un instant.")
                        .retryAfter(RETRY_SECONDS)
                : Problem.of(ProblemKind.CONFLICT, "L’antivirus a refusé ce fichier : il ne peut pas être ouvert.");
    }
}
