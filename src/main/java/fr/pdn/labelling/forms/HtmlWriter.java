package fr.pdn.labelling.forms;

import org.springframework.web.util.HtmlUtils;

/** Writes HTML: all that passes through it is escaped, except what {@link #trusted} is given. */
final class HtmlWriter {
    private final StringBuilder html = new StringBuilder();
    private boolean inTag;

    /** @param attributes names and values in turn; an attribute without a value is left out */
    HtmlWriter open(String tag, Object... attributes) {
        endTag();
        html.append('<').append(tag);
        inTag = true;
        for (int i = 0; i < attributes.length; i += 2) {
            attribute((String) attributes[i], attributes[i + 1]);
        }
        return this;
    }

    HtmlWriter attribute(String name, Object value) {
        if (value != null) {
            html.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        }
        return this;
    }

    HtmlWriter text(String text) {
        endTag();
        html.append(escaped(text));
        return this;
    }

    /** Markup that was made safe before. */
    HtmlWriter trusted(String markup) {
        endTag();
        html.append(markup);
        return this;
    }

    HtmlWriter close(String tag) {
        endTag();
        html.append("</").append(tag).append('>');
        return this;
    }

    HtmlWriter element(String tag, String text, Object... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    private void endTag() {
        if (inTag) {
            html.append('>');
            inTag = false;
        }
    }

    private static String escaped(Object value) {
        return HtmlUtils.htmlEscape(value.toString(), "UTF-8");
    }

    @Override
    public String toString() {
        endTag();
        return html.toString();
    }
}
