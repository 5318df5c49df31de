package fr.pdn.labelling.documents;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DocumentsConfiguration {
    @Bean
    VirusScanner virusScanner(ClamdSettings settings) {
        return settings.host().isBlank() ? new NoScanner() : new ClamdScanner(settings);
    }
}
