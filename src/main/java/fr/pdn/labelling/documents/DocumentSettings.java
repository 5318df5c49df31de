package fr.pdn.labelling.documents;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a candidature may carry.
 *
 * @param maxFile size of one file
 * @param maxCandidature size of all files of one candidature
 * @param maxFiles number of files of one candidature
 * @param keys that encrypt the contents, of 32 bytes in base64: the first for new ones, all for those there are; none leaves them
 *     readable in the database
 */
@ConfigurationProperties("pdn.documents")
record DocumentSettings(
        @DefaultValue("10MB") DataSize maxFile,
        @DefaultValue("50MB") DataSize maxCandidature,
        @DefaultValue("100") int maxFiles,
        @DefaultValue({}) List<String> keys) {}
