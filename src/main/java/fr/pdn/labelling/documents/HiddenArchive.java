package fr.pdn.labelling.documents;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A picture or a PDF that is an archive as well: programs open such an archive from the end of the file. */
final class HiddenArchive {
    private static final int RECORD = 22;
    private static final int LONGEST = RECORD + 0xFFFF;

    private HiddenArchive() {}

    static void check(Path file) throws IOException {
        if (endsAsZip(tail(file))) {
            throw RefusedFile.HIDDEN_ARCHIVE.refusal();
        }
    }

    private static byte[] tail(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            var tail = new byte[(int) Math.min(LONGEST, content.length())];
            content.seek(content.length() - tail.length);
            content.readFully(tail);
            return tail;
        }
    }

    /** The end record of an archive says how long the comment after it is: that must be what is left of the file. */
    private static boolean endsAsZip(byte[] tail) {
        for (int i = tail.length - RECORD; i >= 0; i--) {
            if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
                var comment = tail[i + 20] & 0xFF | (tail[i + 21] & 0xFF) << 8;
                if (i + RECORD + comment == tail.length) {
                    return true;
                }
            }
        }
        return false;
    }
}
