package fr.pdn.labelling.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** {@code production.env}, as docker-compose reads it. */
final class ProductionFile {

    private ProductionFile() {}

    static Map<String, String> settings() throws IOException {
        var settings = new HashMap<String, String>();
        Files.readAllLines(Path.of("production.env")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(setting -> settings.put(setting[0], setting[1]));
        return settings;
    }
}
