package fr.pdn.labelling.register;

import java.util.List;

/**
 * A received message as an agent reads it.
 *
 * @param whole false when it was too large: then it has neither text nor files here
 * @param taskOpen whether someone must still say where it goes
 */
public record ReceivedMailSheet(
        ReceivedMailLine mail, boolean whole, String text, List<File> files, List<Step> steps, boolean taskOpen) {

    /**
     * @param remark why it was refused or what it is when it is no document, empty for a document
     * @param opens whether it can be opened from here
     */
    public record File(int position, String name, String size, String remark, boolean opens) {}

    public record Step(String when, String what, String by, List<Said> said) {}
}
