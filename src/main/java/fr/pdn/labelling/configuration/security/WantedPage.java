package fr.pdn.labelling.configuration.security;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** The page an outsider asked for before signing in: one of ours, whatever the link says. */
final class WantedPage {

    static final String PARAMETER = "page";
    private static final Pattern OURS = Pattern.compile("/(candidatures|taches|equipe|presence)(/[A-Za-z0-9_-]+)*");

    private WantedPage() {}

    static Optional<String> of(SavedRequest request) {
        return Optional.ofNullable(request)
                .map(SavedRequest::getRedirectUrl)
                .map(url -> UriComponentsBuilder.fromUriString(url).build().getPath())
                .flatMap(WantedPage::ofPath);
    }

    static Optional<String> ofPath(String path) {
        return Optional.ofNullable(path).filter(given -> OURS.matcher(given).matches());
    }
}
