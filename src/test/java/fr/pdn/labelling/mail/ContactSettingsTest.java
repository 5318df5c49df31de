package fr.pdn.labelling.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;

/** Domain §3.1 L2: an acknowledgement without one of these must never leave, so the program does not start without it. */
class ContactSettingsTest {

    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(MailConfiguration.class);

    @Test
    void the_demonstration_has_its_contacts() {
        program.withInitializer(new ConfigDataApplicationContextInitializer())
                .run(context -> assertThat(context).hasSingleBean(ContactSettings.class));
    }

    @Test
    void production_has_none_of_its_own() {
        program.withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.profiles.active=production")
                .run(context -> assertThat(context).hasFailed());
    }

    static Stream<String> settings() {
        return demonstration().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void a_missing_contact_stops_the_start_and_is_named(String setting) {
        var others = demonstration();
        others.remove(setting);
        var given = others.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        var last = setting.substring(setting.lastIndexOf('.') + 1);
        var inCamelCase = Stream.of(last.split("-"))
                .reduce((a, b) -> a + b.substring(0, 1).toUpperCase() + b.substring(1));

        program.withPropertyValues(given).run(context -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure()).rootCause().hasMessageContaining(inCamelCase.orElseThrow());
        });
    }

    /** @return settings of {@code pdn.contacts}, a list as its first line only */
    private static Map<String, String> demonstration() {
        var settings = new TreeMap<String, String>();
        try {
            for (var source : new YamlPropertySourceLoader().load("yaml", new ClassPathResource("application.yaml"))) {
                for (var name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
                    if (name.startsWith("pdn.contacts.") && !name.matches(".*\\[[1-9]]")) {
                        settings.put(name.replace("[0]", ""), String.valueOf(source.getProperty(name)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }
}
