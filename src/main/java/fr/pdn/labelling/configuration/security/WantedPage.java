package fr.pdn.labelling.configuration.security;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** The page an outsider asked for before signing in: one of ours, whatever the link says, with the call it was asked for. */
final class WantedPage {

    static final String PARAMETER = "page";
    private static final Pattern OURS = Pattern.compile(
            "/(candidatures|taches|equipe|presence)(/[A-Za-z0-9_-]+)*(\\?campagne=[A-Za-z0-9-]{1,60})?");
    private static final String CALL = "campagne";

    private WantedPage() {}

    static Optional<String> of(SavedRequest request) {
        return Optional.ofNullable(request)
                .map(SavedRequest::getRedirectUrl)
                .map(url -> UriComponentsBuilder.fromUriString(url).build())
                .flatMap(page -> withCall(page).or(() -> ofPath(page.getPath())));
    }

    private static Optional<String> withCall(UriComponents page) {
        return Optional.ofNullable(page.getQueryParams().getFirst(CALL))
                .flatMap(code -> ofPath(page.getPath() + "?" + CALL + "=" + code));
    }

    static Optional<String> ofPath(String path) {
        return Optional.ofNullable(path).filter(given -> OURS.matcher(given).matches());
    }
}
