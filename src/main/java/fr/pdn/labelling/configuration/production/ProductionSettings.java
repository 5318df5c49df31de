package fr.pdn.labelling.configuration.production;

import fr.pdn.labelling.configuration.StartRefused;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** What production cannot do without. Only names are told, never values. */
final class ProductionSettings {

    private static final List<String> REQUIRED = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.mail.host",
            "pdn.public-url",
            "pdn.signature.director.capacity",
            "pdn.signature.director.delegation",
            "pdn.signature.reviewer.capacity",
            "pdn.signature.reviewer.delegation",
            "pdn.repayment.account-holder",
            "pdn.repayment.iban",
            "pdn.contacts.subject-prefix",
            "pdn.contacts.message-id-domain",
            "pdn.contacts.sender.name",
            "pdn.contacts.sender.email",
            "pdn.contacts.reply-to",
            "pdn.contacts.coordination.name",
            "pdn.contacts.coordination.email",
            "pdn.contacts.coordination.phone",
            "pdn.contacts.service.name",
            "pdn.contacts.service.email",
            "pdn.contacts.service.phone",
            "pdn.contacts.service.address",
            "pdn.contacts.data-protection.name",
            "pdn.contacts.data-protection.email",
            "pdn.contacts.national-directory",
            "pdn.contacts.appeals[0]",
            "pdn.contacts.retention[0]");
    private static final List<String> TLS =
            List.of("server.ssl.bundle", "server.ssl.key-store", "server.ssl.certificate");

    private final Environment environment;

    ProductionSettings(Environment environment) {
        this.environment = environment;
    }

    void check() {
        var missing = REQUIRED.stream().filter(name -> !isGiven(name)).toList();
        if (!missing.isEmpty()) {
            throw new StartRefused(
                    "Réglages manquants pour la production : "
                            + String.join(
                                    ", ",
                                    missing.stream()
                                            .map(ProductionSettings::variable)
                                            .toList())
                            + ".",
                    "Donnez-les comme variables d’environnement ; le README dit ce que chacun signifie.");
        }
        if (!"https"
                .equals(URI.create(environment.getProperty("pdn.public-url", ""))
                        .getScheme())) {
            throw new StartRefused(
                    "PDN_PUBLIC_URL ne commence pas par « https:// ».",
                    "Indiquez l’adresse publique, chiffrée, par laquelle on accède au programme.");
        }
        checkEncryption();
        checkMailbox();
    }

    /** The documents mailbox may be left out, not half given. */
    private void checkMailbox() {
        if (!isGiven("pdn.mailbox.host")) {
            return;
        }
        if (!isGiven("pdn.mailbox.username") || !isGiven("pdn.mailbox.password")) {
            throw new StartRefused(
                    "La boîte des pièces (PDN_MAILBOX_HOST) est donnée sans son compte.",
                    "Donnez aussi PDN_MAILBOX_USERNAME et PDN_MAILBOX_PASSWORD, ou retirez PDN_MAILBOX_HOST.");
        }
        if ("none".equalsIgnoreCase(environment.getProperty("pdn.mailbox.encryption"))) {
            throw new StartRefused(
                    "La boîte des pièces serait lue sans chiffrement (PDN_MAILBOX_ENCRYPTION=NONE).",
                    "Retirez ce réglage, ou donnez STARTTLS si le serveur ne connaît pas TLS d’emblée.");
        }
    }

    private void checkEncryption() {
        boolean ownTls = TLS.stream().anyMatch(this::isGiven);
        boolean behindProxy = "native".equalsIgnoreCase(environment.getProperty("server.forward-headers-strategy"))
                && isGiven("pdn.trusted-proxies");
        if (!ownTls && !behindProxy) {
            throw new StartRefused(
                    "Ni TLS, ni mandataire de confiance : les mots de passe circuleraient en clair.",
                    "Donnez un certificat (SERVER_SSL_CERTIFICATE et SERVER_SSL_CERTIFICATE_PRIVATE_KEY), ou placez le"
                            + " programme derrière un mandataire qui chiffre, avec SERVER_FORWARD_HEADERS_STRATEGY=native"
                            + " et son adresse dans PDN_TRUSTED_PROXIES.");
        }
    }

    /** A list may also be given whole. */
    private boolean isGiven(String name) {
        return Stream.of(name, variable(name), name.replace("[0]", ""))
                .map(environment::getProperty)
                .anyMatch(value -> value != null && !value.isBlank());
    }

    private static String variable(String name) {
        return name.replace("[", "_")
                .replace("]", "")
                .replace('.', '_')
                .replace('-', '_')
                .toUpperCase(Locale.ROOT);
    }
}
