package fr.pdn.labelling.documents;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key that seals the documents; without one they say that they are not sealed.
 *
 * @param keyStore a PKCS #12 file with one key and its certificates, or null
 * @param timeStampAuthority address that answers as RFC 3161 says, or null
 */
@ConfigurationProperties("pdn.seal")
record SealSettings(Path keyStore, @DefaultValue("") String password, URI timeStampAuthority) {}
