package fr.pdn.labelling.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gives each new professional a reference P1, P2… that no one else in the dossier has or had on a document. */
final class ProfessionalRefs {
    private ProfessionalRefs() {}

    /** @param taken references that documents name */
    @SuppressWarnings("unchecked")
    static void give(Map<String, Object> answers, Collection<String> taken) {
        if (!(answers.get(Section.PROFESSIONALS.key()) instanceof List<?> rows)) {
            return;
        }
        int last = Stream.concat(taken.stream(), rows.stream().map(row -> ref((Map<String, Object>) row)))
                .mapToInt(ProfessionalRefs::number)
                .max()
                .orElse(0);
        for (var row : rows) {
            var professional = (Map<String, Object>) row;
            if (ref(professional).isEmpty()) {
                professional.put("ref", "P" + ++last);
            }
        }
    }

    private static String ref(Map<String, Object> professional) {
        return professional.get("ref") instanceof String ref ? ref : "";
    }

    private static int number(String ref) {
        return ref.matches("P\\d{1,4}") ? Integer.parseInt(ref.substring(1)) : 0;
    }
}
