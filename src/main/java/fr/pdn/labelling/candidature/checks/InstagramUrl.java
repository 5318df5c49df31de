package fr.pdn.labelling.candidature.checks;

import fr.pdn.labelling.forms.Format;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A profile on Instagram, {@code https://www.instagram.com/handle}, without the parameters that follow people around. */
@Component
public final class InstagramUrl implements Format {
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9._]{1,30})/?");

    /** Pages of the site itself. */
    private static final Set<String> NOT_PROFILES =
            Set.of("p", "reel", "reels", "stories", "explore", "accounts", "direct");

    @Override
    public String name() {
        return "instagram-url";
    }

    @Override
    public Optional<String> complaint(String value) {
        return normalised(value).isPresent()
                ? Optional.empty()
                : Optional.of("Copiez l’adresse du profil Instagram depuis votre navigateur, "
                        + "par exemple https://www.instagram.com/nom.du.profil.");
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
                .filter(address -> address.isAt("instagram.com"))
                .map(address -> PATH.matcher(address.path()))
                .filter(matcher -> matcher.matches() && !NOT_PROFILES.contains(matcher.group(1)))
                .map(matcher -> "https://www.instagram.com/" + matcher.group(1));
    }
}
