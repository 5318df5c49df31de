package fr.pdn.labelling.mail.incoming;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.hmef.HMEFMessage;

/** The envelope that Outlook puts around files when it writes in its own format (TNEF). */
final class Winmail {
    static final String UNREADABLE =
            "Ce fichier d’Outlook (winmail.dat) n’a pas pu être ouvert. Dans Outlook, choisissez le"
                    + " format HTML ou texte brut pour votre message, puis renvoyez vos pièces ; ou déposez-les dans votre espace.";

    private Winmail() {}

    record Packed(String name, byte[] content) {}

    static boolean named(String contentType, String fileName) {
        return contentType.startsWith("application/ms-tnef")
                || contentType.startsWith("application/vnd.ms-tnef")
                || fileName.equalsIgnoreCase("winmail.dat");
    }

    /** Empty when it cannot be opened. */
    static Optional<List<Packed>> open(byte[] envelope) {
        try {
            var files = new ArrayList<Packed>();
            for (var file : new HMEFMessage(new ByteArrayInputStream(envelope)).getAttachments()) {
                var name = Objects.requireNonNullElse(file.getLongFilename(), file.getFilename());
                files.add(new Packed(Objects.toString(name, ""), file.getContents()));
            }
            return Optional.of(files);
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }
}
