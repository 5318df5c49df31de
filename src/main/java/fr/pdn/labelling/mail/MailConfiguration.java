package fr.pdn.labelling.mail;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ContactSettings.class, MailSettings.class})
class MailConfiguration {}
