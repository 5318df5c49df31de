package fr.pdn.labelling.portal.web;

import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a browser posted, as it can be kept: PostgreSQL takes no U+0000. */
final class Posted {
    private static final String TOKEN = "_csrf";

    private Posted() {}

    static MultiValueMap<String, String> fields(Map<String, List<String>> post) {
        var fields = new LinkedMultiValueMap<String, String>();
        post.forEach((name, values) -> {
            if (!name.equals(TOKEN)) {
                values.forEach(value -> fields.add(writable(name), writable(value)));
            }
        });
        return fields;
    }

    private static String writable(String text) {
        return text.replace("\0", "");
    }
}
