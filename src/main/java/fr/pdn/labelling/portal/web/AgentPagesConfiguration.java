package fr.pdn.labelling.portal.web;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

@Configuration(proxyBeanMethods = false)
class AgentPagesConfiguration {

    /** The framework has one such bean and finds it by name: ours stands around it. */
    @Bean
    static BeanPostProcessor agentOfEveryPage() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor protection ? new AgentOfPage(protection) : bean;
            }
        };
    }
}
