package fr.pdn.labelling.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a candidature may carry.
 *
 * @param maxFile size of one file
 * @param maxCandidature size of all files of one candidature
 * @param maxFiles number of files of one candidature
 */
@ConfigurationProperties("pdn.documents")
record DocumentSettings(
        @DefaultValue("10MB") DataSize maxFile,
        @DefaultValue("50MB") DataSize maxCandidature,
        @DefaultValue("100") int maxFiles) {}
