package fr.pdn.labelling.web;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the API answers to each exception; one that nobody knows is a breakdown, told without its internals. */
@Component
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final List<ProblemSource> sources;

    Problems(List<ProblemSource> sources) {
        this.sources = sources;
    }

    Problem of(Throwable thrown) {
        return sources.stream()
                .flatMap(source -> source.of(thrown).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(thrown.getCause()).map(this::of))
                .orElseGet(() -> Problem.of(ProblemKind.BREAKDOWN));
    }

    void log(Problem problem, Throwable thrown) {
        if (problem.kind().status() >= 500) {
            LOG.error("{} {}", problem.kind().status(), problem.kind(), thrown);
        }
    }
}
