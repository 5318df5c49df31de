package fr.pdn.labelling.configuration;

import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells the person who started the program, in French and without a stack trace, why it stopped and what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusedReporter implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger("fr.pdn.labelling");

    /** The signature that Spring Boot looks for. */
    StartRefusedReporter(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var refusal = refusalIn(failure);
        refusal.ifPresent(told -> LOG.error("""


                ────────────────────────────────────────────────────────────
                Le programme n’a pas démarré.

                {}

                Que faire ? {}
                ────────────────────────────────────────────────────────────
                """, told.getMessage(), told.whatToDo()));
        return refusal.isPresent();
    }

    private static Optional<StartRefused> refusalIn(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(StartRefusedReporter::asRefusal)
                .findFirst();
    }

    private static Stream<StartRefused> asRefusal(Throwable cause) {
        if (cause instanceof StartRefused refusal) {
            return Stream.of(refusal);
        }
        if (cause instanceof PortInUseException inUse) {
            return Stream.of(new StartRefused(
                    "Le port %d est déjà pris, sans doute par une autre copie du programme.".formatted(inUse.getPort()),
                    "Utilisez la copie déjà ouverte, arrêtez-la, ou choisissez un autre port et un autre dossier :"
                            + " SERVER_PORT=8090 PDN_DATA_DIR=./data-2 ./mvnw spring-boot:run"));
        }
        return Stream.empty();
    }
}
