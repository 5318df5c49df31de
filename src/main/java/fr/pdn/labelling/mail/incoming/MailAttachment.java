package fr.pdn.labelling.mail.incoming;

/**
 * A file that came with a message, however deep.
 *
 * @param position from 1 in the order of the message, always the same for the same message
 * @param name as its sender's machine gives it, decoded
 * @param content empty when it could not be read
 * @param trouble a sentence for its sender when it could not be read, empty otherwise
 * @param decoration what it is when it is no document (« image du texte »), empty otherwise
 */
public record MailAttachment(int position, String name, byte[] content, String trouble, String decoration) {}
