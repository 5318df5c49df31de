package fr.pdn.labelling.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The ClamAV daemon that examines files; none when {@code host} is empty.
 *
 * @param timeout for one file, connection included: the sender is waiting
 */
@ConfigurationProperties("pdn.clamd")
record ClamdSettings(
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("20s") Duration timeout) {}
