package fr.pdn.labelling.candidature.checks;

import fr.pdn.labelling.forms.Format;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
public final class HttpsUrl implements Format {
    @Override
    public String name() {
        return "https-url";
    }

    @Override
    public Optional<String> complaint(String value) {
        return isValid(value)
                ? Optional.empty()
                : Optional.of("Copiez l’adresse complète de la page depuis votre navigateur : "
                        + "elle commence par https:// et ne contient pas d’espace.");
    }

    @Override
    public String canonical(String value) {
        return normalised(value);
    }

    public static boolean isValid(String value) {
        return WebAddress.read(value).isPresent();
    }

    public static String normalised(String value) {
        return value.strip();
    }
}
