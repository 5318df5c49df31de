package fr.pdn.labelling.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a browser posted, as it can be kept: PostgreSQL takes no U+0000. */
final class Posted {
    /** Of the page itself: nobody typed them. */
    private static final Set<String> OF_THE_PAGE = Set.of("_csrf", AgentForms.AGENT);

    private Posted() {}

    static MultiValueMap<String, String> fields(Map<String, List<String>> post) {
        var fields = new LinkedMultiValueMap<String, String>();
        post.forEach((name, values) -> {
            if (!OF_THE_PAGE.contains(name)) {
                values.forEach(value -> fields.add(writable(name), writable(value)));
            }
        });
        return fields;
    }

    private static String writable(String text) {
        return text.replace("\0", "");
    }
}
