package fr.pdn.labelling.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a file says of its own making: the moment of the sheet and an identity drawn from it, else no two would be equal. */
final class Marks {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+00:00'").withZone(ZoneOffset.UTC);

    private Marks() {}

    static void put(PDDocument pdf, Sheet sheet) throws IOException {
        pdf.getDocumentInformation().setCreationDate(moment(sheet));
        var metadata = pdf.getDocumentCatalog().getMetadata();
        var said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var created = "<xmp:CreateDate>" + SECOND.format(sheet.issuedAt()) + "</xmp:CreateDate>";
        metadata.importXMPMetadata(said.replaceFirst("<xmp:CreateDate>.*?</xmp:CreateDate>", created)
                .getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(Long.parseUnsignedLong(sheet.dataSha256().substring(0, Long.BYTES * 2), 16));
    }

    static Calendar moment(Sheet sheet) {
        return GregorianCalendar.from(sheet.issuedAt().atZone(ZoneOffset.UTC));
    }
}
