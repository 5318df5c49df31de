package fr.pdn.labelling.report.web;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.MediaType;

/** The formats in which a table leaves. In all of them what people typed stays text: nothing is a formula. */
enum TableFile {
    /** UTF-8, semicolons, decimal comma: as spreadsheets in France read it. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        void write(ReportTable table, ByteArrayOutputStream out) throws IOException {
            var text = new StringBuilder("\ufeff");
            var format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(';')
                    .setHeader(table.header().toArray(String[]::new))
                    .get();
            try (var csv = new CSVPrinter(text, format)) {
                for (var row : table.rows()) {
                    csv.printRecord(row.stream().map(TableFile::plain).toList());
                }
            }
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(ReportTable table, ByteArrayOutputStream out) throws IOException {
            try (var book = new Workbook(out, "PDN", "1.0")) {
                var sheet = book.newWorksheet(table.name());
                for (int column = 0; column < table.header().size(); column++) {
                    sheet.value(0, column, table.header().get(column));
                }
                for (int row = 0; row < table.rows().size(); row++) {
                    var cells = table.rows().get(row);
                    for (int column = 0; column < cells.size(); column++) {
                        if (cells.get(column) instanceof Number number) {
                            sheet.value(row + 1, column, number);
                        } else {
                            sheet.value(row + 1, column, String.valueOf(cells.get(column)));
                        }
                    }
                }
            }
        }
    },
    ODS("application/vnd.oasis.opendocument.spreadsheet") {
        @Override
        void write(ReportTable table, ByteArrayOutputStream out) throws IOException {
            var sheet = new Sheet(
                    table.name(), table.rows().size() + 1, table.header().size());
            set(sheet, 0, table.header());
            for (int row = 0; row < table.rows().size(); row++) {
                set(sheet, row + 1, table.rows().get(row));
            }
            var book = new SpreadSheet();
            book.appendSheet(sheet);
            book.save(out);
        }

        private static void set(Sheet sheet, int row, List<?> cells) {
            for (int column = 0; column < cells.size(); column++) {
                var cell = cells.get(column);
                sheet.getRange(row, column).setValue(cell instanceof Number number ? number.doubleValue() : cell);
            }
        }
    };

    private static final String BEGIN_A_FORMULA = "=+-@\t\r\n";
    private final MediaType mediaType;

    TableFile(String mediaType) {
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    /** @param ending of a file's name */
    static TableFile named(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    MediaType mediaType() {
        return mediaType;
    }

    byte[] write(ReportTable table) {
        var out = new ByteArrayOutputStream();
        try {
            write(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    abstract void write(ReportTable table, ByteArrayOutputStream out) throws IOException;

    private static String plain(Object cell) {
        if (cell instanceof Number number) {
            return number.toString().replace('.', ',');
        }
        var text = String.valueOf(cell);
        return !text.isEmpty() && BEGIN_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
