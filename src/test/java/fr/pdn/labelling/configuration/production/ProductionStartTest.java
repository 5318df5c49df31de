package fr.pdn.labelling.configuration.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.pdn.labelling.LabellingApplication;
import fr.pdn.labelling.TestDatabase;
import fr.pdn.labelling.configuration.StartRefused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the program as a machine in production would, with settings given as variables. */
class ProductionStartTest {

    private static final Map<String, String> CONTACTS = Map.ofEntries(
            Map.entry("pdn.signature.director.capacity", "La direction"),
            Map.entry("pdn.signature.director.delegation", "par délégation"),
            Map.entry("pdn.signature.reviewer.capacity", "L’instruction"),
            Map.entry("pdn.signature.reviewer.delegation", "par délégation"),
            Map.entry("pdn.repayment.account-holder", "Agent comptable"),
            Map.entry("pdn.repayment.iban", "FR7699999000170000000004240"),
            Map.entry("pdn.contacts.subject-prefix", "[PdN]"),
            Map.entry("pdn.contacts.message-id-domain", "pdn.example"),
            Map.entry("pdn.contacts.sender.name", "PdN"),
            Map.entry("pdn.contacts.sender.email", "pdn@pdn.example"),
            Map.entry("pdn.contacts.reply-to", "pdn@pdn.example"),
            Map.entry("pdn.contacts.coordination.name", "Coordination"),
            Map.entry("pdn.contacts.coordination.email", "pdn@pdn.example"),
            Map.entry("pdn.contacts.coordination.phone", "05 36 49 17 10"),
            Map.entry("pdn.contacts.service.name", "Service"),
            Map.entry("pdn.contacts.service.email", "pdn@pdn.example"),
            Map.entry("pdn.contacts.service.phone", "05 36 49 17 00"),
            Map.entry("pdn.contacts.service.address", "1 rue Fictive"),
            Map.entry("pdn.contacts.data-protection.name", "DPO"),
            Map.entry("pdn.contacts.data-protection.email", "dpo@pdn.example"),
            Map.entry("pdn.contacts.national-directory", "https://annuaire.example"),
            Map.entry("pdn.contacts.appeals[0]", "un recours gracieux"),
            Map.entry("pdn.contacts.retention[0]", "deux ans"));

    private final Map<String, String> settings = new LinkedHashMap<>(CONTACTS);

    ProductionStartTest() {
        settings.put("spring.datasource.url", "jdbc:postgresql://nowhere.example/labelling");
        settings.put("spring.datasource.username", "postgres");
        settings.put("spring.datasource.password", "unused");
        settings.put("spring.mail.host", "mail.example");
        settings.put("pdn.public-url", "https://labellisation.example");
        settings.put("server.forward-headers-strategy", "native");
        settings.put("pdn.trusted-proxies", "10\\.0\\.0\\.1");
        settings.put("server.port", "0");
        settings.put("server.address", "127.0.0.1");
    }

    @Test
    void names_every_missing_setting() {
        settings.remove("spring.datasource.password");
        settings.remove("pdn.contacts.reply-to");
        settings.remove("pdn.contacts.appeals[0]");

        assertThat(refusal())
                .isEqualTo("Réglages manquants pour la production : SPRING_DATASOURCE_PASSWORD,"
                        + " PDN_CONTACTS_REPLY_TO, PDN_CONTACTS_APPEALS_0.");
    }

    @Test
    void refuses_to_run_in_the_clear() {
        settings.remove("pdn.trusted-proxies");

        assertThat(refusal()).startsWith("Ni TLS, ni mandataire de confiance");
    }

    @Test
    void refuses_a_public_address_in_the_clear() {
        settings.put("pdn.public-url", "http://labellisation.example");

        assertThat(refusal()).startsWith("PDN_PUBLIC_URL ne commence pas par");
    }

    @Test
    void refuses_a_documents_mailbox_without_its_account_or_in_the_clear() {
        settings.put("pdn.mailbox.host", "imap.example");
        assertThat(refusal()).startsWith("La boîte des pièces (PDN_MAILBOX_HOST) est donnée sans son compte");
        settings.put("pdn.mailbox.username", "pieces");
        settings.put("pdn.mailbox.password", "unused");
        settings.put("pdn.mailbox.encryption", "NONE");

        assertThat(refusal()).startsWith("La boîte des pièces serait lue sans chiffrement");
    }

    @Test
    void refuses_a_database_of_the_demonstration_then_starts_on_one_of_its_own() {
        settings.put("spring.datasource.url", TestDatabase.create());
        assertThat(refusal()).startsWith("Aucun compte d’administration n’existe encore");
        settings.put("pdn.first-administrator.login", "adminCaf");
        settings.put("pdn.first-administrator.password", "Une-Phrase-Longue-42");

        try (var production = start("production")) {
            assertThat(production.isRunning()).isTrue();
        }
        settings.put("spring.mail.host", "");
        try (var demonstration = start("default")) {
            assertThat(demonstration.isRunning()).isTrue();
        }
        settings.put("spring.mail.host", "mail.example");

        assertThat(refusal()).startsWith("Cette base de données contient des comptes de démonstration : admin, ");
    }

    private String refusal() {
        var thrown = catchThrowable(() -> start("production").close());
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(StartRefused.class::isInstance)
                .findFirst()
                .map(Throwable::getMessage)
                .orElseThrow(() -> new AssertionError("no refusal", thrown));
    }

    private ConfigurableApplicationContext start(String profile) {
        var arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(LabellingApplication.class)
                .profiles(profile)
                .properties(
                        "camunda.bpm.job-execution.enabled=false", "camunda.bpm.process-engine-name=production-start")
                .run(arguments);
    }
}
