package fr.pdn.labelling.candidature;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param baseUrl where people reach us, without a final slash: the beginning of every link in a mail */
@ConfigurationProperties("pdn.portal")
public record PortalSettings(@DefaultValue("http://localhost:8080") String baseUrl) {}
