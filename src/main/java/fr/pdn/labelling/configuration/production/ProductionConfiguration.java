package fr.pdn.labelling.configuration.production;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@Profile("production")
class ProductionConfiguration {

    /** Before anything else is made: nothing is connected, nothing is written. */
    @Bean
    static BeanFactoryPostProcessor settingsCheck(Environment environment) {
        return beans -> new ProductionSettings(environment).check();
    }
}
