package fr.pdn.labelling.configuration.pages;

import java.time.Duration;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** A telephone in the countryside may say nothing for most of a minute in the middle of a file; the server waits for it. */
@Component
class SlowLines implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setDisableUploadTimeout(false);
                http.setConnectionUploadTimeout((int) PATIENCE.toMillis());
            }
        });
    }
}
