package fr.pdn.labelling.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** {@code production.env}, as docker-compose reads it, and beside it what comes from whoever starts the program. */
public final class ProductionFile {

    public static final String ADMINISTRATOR = "administration";
    public static final String PASSWORD = "Une-Phrase-Longue-42";

    private ProductionFile() {}

    /**
     * @param database JDBC URL
     * @param mailPort of a mail server on this machine
     */
    public static Map<String, String> settings(String database, int mailPort) throws IOException {
        var settings = new HashMap<>(Map.of(
                "SPRING_PROFILES_ACTIVE", "production",
                "SERVER_ADDRESS", "127.0.0.1",
                "SPRING_DATASOURCE_URL", database,
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "unused",
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", String.valueOf(mailPort),
                "PDN_FIRST_ADMINISTRATOR_LOGIN", ADMINISTRATOR,
                "PDN_FIRST_ADMINISTRATOR_PASSWORD", PASSWORD));
        Files.readAllLines(Path.of("production.env")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(setting -> settings.put(setting[0], setting[1]));
        return settings;
    }
}
