package fr.pdn.labelling.documents.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What an independent judge holds against a file, by the norm of archives and by that of accessibility. */
public final class Archive {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Archive() {}

    public static List<String> violations(byte[] pdf) throws Exception {
        var violations = new ArrayList<String>();
        for (var norm : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            violations.addAll(violations(pdf, norm));
        }
        return violations;
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour norm) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norm);
                var validator = Foundries.defaultInstance().createValidator(norm, false)) {
            var result = validator.validate(parser);
            if (result.getTotalAssertions() == 0) {
                throw new VeraPDFException("nothing was checked against " + norm);
            }
            return result.getTestAssertions().stream()
                    .map(found -> norm + " " + found.getRuleId().getClause() + ": " + found.getMessage() + " at "
                            + found.getLocation().getContext())
                    .toList();
        }
    }
}
