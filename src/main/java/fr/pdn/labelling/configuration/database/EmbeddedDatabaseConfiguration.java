package fr.pdn.labelling.configuration.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Without a server given by SPRING_DATASOURCE_URL, and never in production, the program brings its own. */
@Configuration(proxyBeanMethods = false)
@Profile("!production")
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${pdn.data-dir}") Path dataFolder) throws IOException {
        return EmbeddedDatabase.start(dataFolder);
    }
}
