package fr.pdn.labelling.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The parts of an act’s detail that people read, each with what they call it, in their order. */
final class ActDetails {
    private ActDetails() {}

    static Map<String, String> labels() {
        try {
            var labels = new LinkedHashMap<String, String>();
            new ClassPathResource("register/act-details.properties")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .forEach(part -> labels.put(part[0], part[1]));
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
