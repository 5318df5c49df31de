package fr.pdn.labelling.documents;

import fr.pdn.labelling.documents.pdf.Printer;
import fr.pdn.labelling.documents.pdf.Seal;
import fr.pdn.labelling.documents.pdf.Templates;
import java.nio.file.Path;
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

    @Bean
    Printer printer(PrintingSettings settings) {
        return new Printer(new Templates(settings.templates().isBlank() ? null : Path.of(settings.templates())));
    }

    @Bean
    ContentCipher contentCipher(DocumentSettings settings) {
        return ContentCipher.of(settings.keys());
    }

    /** A key that is set and cannot be used fails the start: nothing may leave unsealed by mistake. */
    @Bean
    Seal seal(SealSettings settings) {
        return settings.keyStore() == null
                ? Seal.NONE
                : Seal.of(settings.keyStore(), settings.password().toCharArray(), settings.timeStampAuthority());
    }
}
