package fr.pdn.labelling.configuration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where people reach this program from outside: the beginning of every link in a mail. */
@Component
public class PublicUrl {

    private final String base;

    PublicUrl(@Value("${pdn.public-url}") String base) {
        this.base = base;
    }

    public UriComponentsBuilder to(String path) {
        return UriComponentsBuilder.fromUriString(base).path(path);
    }
}
