package fr.pdn.labelling.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The demonstration contacts as application.yaml gives them, without a Spring context. */
final class TestContacts {

    private TestContacts() {}

    static ContactSettings contacts() {
        var environment = new StandardEnvironment();
        try {
            new YamlPropertySourceLoader()
                    .load("application", new ClassPathResource("application.yaml"))
                    .forEach(environment.getPropertySources()::addFirst);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Binder.get(environment)
                .bind("pdn.contacts", ContactSettings.class)
                .get();
    }
}
