package fr.pdn.labelling.documents.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end in French: never after an apostrophe, nor inside an address. */
final class LineBreaks implements FSTextBreaker {
    private static final String TIED = "’'.@";

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.FRENCH);
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        lines.setText(text);
    }

    @Override
    public int next() {
        var next = lines.next();
        while (next > 0 && next < text.length() && TIED.indexOf(text.charAt(next - 1)) >= 0) {
            next = lines.next();
        }
        return next;
    }
}
