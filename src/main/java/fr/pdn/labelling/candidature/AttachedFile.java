package fr.pdn.labelling.candidature;

import org.springframework.core.io.InputStreamSource;

/**
 * A file as it arrives with a message.
 *
 * @param size in bytes
 */
public record AttachedFile(String name, InputStreamSource content, long size) {}
