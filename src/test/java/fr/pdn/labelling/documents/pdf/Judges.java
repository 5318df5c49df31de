package fr.pdn.labelling.documents.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;

/** Programs of others that read our files. */
final class Judges {
    private Judges() {}

    /** What pdfsig of poppler says of the seal of a file. */
    static String pdfsig(byte[] pdf, Path folder) throws Exception {
        var file = Files.write(Files.createTempFile(folder, "judged", ".pdf"), pdf);
        var process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }
}
