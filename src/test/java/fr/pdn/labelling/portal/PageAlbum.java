package fr.pdn.labelling.portal;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** The pages that were opened, as the server sent them. */
public final class PageAlbum {
    private final List<Shown> shown = new ArrayList<>();

    /** @param state which page it is and in which situation */
    public record Shown(String state, int status, String html, Document page) {
        @Override
        public String toString() {
            return state;
        }
    }

    void keep(String state, PlainBrowser browser) {
        shown.add(new Shown(state, browser.status(), browser.body(), browser.page()));
    }

    void open(String state, PlainBrowser browser, String path) {
        browser.open(path);
        keep(state, browser);
    }

    public List<Shown> pages() {
        return List.copyOf(shown);
    }
}
