package fr.pdn.labelling.browser;

import java.nio.charset.StandardCharsets;

/** One page with one line. */
final class SmallPdf {
    private SmallPdf() {}

    static byte[] saying(String text) {
        var content = "BT /F1 18 Tf 72 720 Td (%s) Tj ET".formatted(text);
        return """
                %%PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
                  /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
                4 0 obj <</Length %d>> stream
                %s
                endstream endobj
                trailer <</Root 1 0 R>>
                %%%%EOF
                """.formatted(content.length(), content).getBytes(StandardCharsets.US_ASCII);
    }
}
