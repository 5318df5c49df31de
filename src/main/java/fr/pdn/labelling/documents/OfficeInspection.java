package fr.pdn.labelling.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Office documents are archives: their type, macros and passwords are read from what they hold. */
final class OfficeInspection {
    private static final int MAXIMUM_ENTRIES = 10_000;
    private static final long MAXIMUM_INSIDE = 250L << 20;
    private static final int MAXIMUM_TEXT = 1 << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    /** Macros of Word and Excel; Basic modules and scripts of OpenDocument, whose empty library lists are harmless. */
    private static final Pattern MACROS =
            Pattern.compile("(?i).*vbaProject\\.bin|.*/vbaData\\.xml|Scripts/.+|Basic/.+(?<!script-l[bc]\\.xml)(?<!/)");

    private OfficeInspection() {}

    static boolean looksLikeZip(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(ZIP.length), ZIP);
        }
    }

    static FileType accept(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            var type = type(archive);
            checkSize(archive);
            checkPassword(archive);
            if (archive.stream()
                    .anyMatch(entry -> MACROS.matcher(entry.getName()).matches())) {
                throw RefusedFile.MACROS.refusal();
            }
            return type;
        } catch (ZipException | IllegalArgumentException damaged) {
            throw RefusedFile.DAMAGED_OR_PROTECTED.refusal();
        }
    }

    private static FileType type(ZipFile archive) throws IOException {
        var openDocument = text(archive, "mimetype").strip();
        var contentTypes = text(archive, "[Content_Types].xml");
        if (contentTypes.contains("macroEnabled")) {
            throw RefusedFile.MACROS.refusal();
        }
        return Arrays.stream(FileType.values())
                .filter(type -> openDocument.equals(type.mediaType())
                        || type.mediaType().startsWith(OOXML)
                                && contentTypes.contains('"' + type.mediaType() + ".main+xml\""))
                .findFirst()
                .orElseThrow(RefusedFile.TYPE::refusal);
    }

    /** Counts what really comes out: sizes written in an archive may lie. */
    private static void checkSize(ZipFile archive) throws IOException {
        if (archive.size() > MAXIMUM_ENTRIES) {
            throw RefusedFile.TOO_LARGE_INSIDE.refusal();
        }
        var left = MAXIMUM_INSIDE;
        var buffer = new byte[64 * 1024];
        for (var entries = archive.entries(); entries.hasMoreElements(); ) {
            try (var content = archive.getInputStream(entries.nextElement())) {
                for (int read; (read = content.read(buffer)) >= 0; ) {
                    left -= read;
                    if (left < 0) {
                        throw RefusedFile.TOO_LARGE_INSIDE.refusal();
                    }
                }
            }
        }
    }

    private static void checkPassword(ZipFile archive) throws IOException {
        if (archive.getEntry("encrypted-package") != null
                || text(archive, "META-INF/manifest.xml").contains("encryption-data")) {
            throw RefusedFile.DAMAGED_OR_PROTECTED.refusal();
        }
    }

    private static String text(ZipFile archive, String name) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var content = archive.getInputStream(entry)) {
            return new String(content.readNBytes(MAXIMUM_TEXT), UTF_8);
        }
    }
}
