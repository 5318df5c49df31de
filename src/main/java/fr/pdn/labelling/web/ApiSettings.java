package fr.pdn.labelling.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The API.
 *
 * @param answersKept how long a caller may repeat a request with its Idempotency-Key
 */
@ConfigurationProperties("pdn.api")
record ApiSettings(@DefaultValue("7d") Duration answersKept) {}
