package fr.pdn.labelling.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stands for the formats that other modules bring: everything is right. */
public final class TestFormats {
    public static final List<Format> ALL = Stream.of(
                    "siret",
                    "rna",
                    "phone",
                    "email",
                    "postal-code",
                    "iban",
                    "https-url",
                    "facebook-url",
                    "instagram-url")
            .<Format>map(Lenient::new)
            .toList();

    private TestFormats() {}

    private record Lenient(String name) implements Format {
        @Override
        public Optional<String> complaint(String value) {
            return Optional.empty();
        }
    }
}
