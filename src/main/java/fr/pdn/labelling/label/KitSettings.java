package fr.pdn.labelling.label;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** @param logo a picture, as in {@code file:/etc/pdn/logo.png}; ours is a model for demonstrations */
@ConfigurationProperties("pdn.kit")
record KitSettings(
        @DefaultValue("classpath:kit/logo-modele.svg") Resource logo) {
    boolean model() {
        return logo instanceof ClassPathResource;
    }
}
