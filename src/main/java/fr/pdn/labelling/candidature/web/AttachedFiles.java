package fr.pdn.labelling.candidature.web;

import fr.pdn.labelling.candidature.AttachedFile;
import java.util.List;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/** The files that a form brings with a message; a field left empty brings one without a name. */
public final class AttachedFiles {
    private AttachedFiles() {}

    public static List<AttachedFile> of(List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !name(file).isEmpty())
                        .map(file -> new AttachedFile(name(file), file, file.getSize()))
                        .toList();
    }

    private static String name(MultipartFile file) {
        return Objects.toString(file.getOriginalFilename(), "");
    }
}
