package fr.pdn.labelling.candidature.checks;

import fr.pdn.labelling.forms.Format;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A page or profile on Facebook, without the parameters that follow people around. */
@Component
public final class FacebookUrl implements Format {
    private static final Pattern PATH = Pattern.compile("(/[\\p{L}\\p{N}._%\\-]+)+/?");
    private static final Pattern PROFILE_BY_NUMBER = Pattern.compile("/profile\\.php/?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}");

    @Override
    public String name() {
        return "facebook-url";
    }

    @Override
    public Optional<String> complaint(String value) {
        return normalised(value).isPresent()
                ? Optional.empty()
                : Optional.of("Copiez l’adresse de la page Facebook depuis votre navigateur, "
                        + "par exemple https://www.facebook.com/nom.de.la.page.");
    }

    @Override
    public String canonical(String value) {
        return normalised(value).orElse(value);
    }

    public static boolean isValid(String value) {
        return normalised(value).isPresent();
    }

    public static Optional<String> normalised(String value) {
        return WebAddress.read(value)
                .filter(address -> address.isAt("facebook.com") || address.isAt("fb.com"))
                .filter(address -> PATH.matcher(address.path()).matches())
                .flatMap(FacebookUrl::path)
                .map(path -> "https://www.facebook.com" + path);
    }

    private static Optional<String> path(WebAddress address) {
        if (PROFILE_BY_NUMBER.matcher(address.path()).matches()) {
            return address.parameter("id")
                    .filter(id -> NUMBER.matcher(id).matches())
                    .map(id -> "/profile.php?id=" + id);
        }
        return Optional.of(address.path().replaceAll("/$", ""));
    }
}
