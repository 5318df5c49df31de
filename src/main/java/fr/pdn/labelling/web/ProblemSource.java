package fr.pdn.labelling.web;

import java.util.Optional;

/** Knows some exceptions and how the API tells them. Any module may give one; the first that answers wins. */
public interface ProblemSource {
    Optional<Problem> of(Throwable thrown);
}
