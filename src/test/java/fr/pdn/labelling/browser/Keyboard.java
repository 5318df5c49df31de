package fr.pdn.labelling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Predicate;

/** Someone who has no mouse: goes from one place to the next, and must see each time where that is. */
final class Keyboard {
    private static final int MOST_PLACES = 250;

    /** An outline or a ring of at least two pixels, on the screen. */
    private static final String PLACE = """
            () => {
              const it = document.activeElement;
              if (!it || it === document.body) return null;
              const style = getComputedStyle(it), box = it.getBoundingClientRect();
              const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const onScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return {
                name: it.name ?? '', value: String(it.value ?? ''), type: it.type || it.tagName.toLowerCase(),
                text: (it.innerText ?? '').trim(), id: it.id, checked: it.checked ? 'yes' : 'no',
                seen: (outlined || style.boxShadow !== 'none') && onScreen ? 'yes' : 'no',
                html: it.outerHTML.slice(0, 160) };
            }
            """;

    private final Page page;
    private FileChooser opened;

    /** Listens from the beginning: a choice of a file that opens before anyone listens is never heard of. */
    Keyboard(Page page) {
        this.page = page;
        page.onFileChooser(chooser -> opened = chooser);
    }

    record Place(
            String name,
            String value,
            String type,
            String text,
            String id,
            boolean checked,
            boolean seen,
            String html) {}

    /** The next place one comes to. */
    Place next() {
        press("Tab");
        var place = here();
        return place == null ? next() : seen(place);
    }

    private static Place seen(Place place) {
        assertThat(place.seen()).as("one sees that one is at %s", place.html()).isTrue();
        return place;
    }

    @SuppressWarnings("unchecked")
    Place here() {
        var found = (Map<String, String>) page.evaluate(PLACE);
        return found == null
                ? null
                : new Place(
                        found.get("name"),
                        found.get("value"),
                        found.get("type"),
                        found.get("text"),
                        found.get("id"),
                        found.get("checked").equals("yes"),
                        found.get("seen").equals("yes"),
                        found.get("html"));
    }

    Place goTo(String what, Predicate<Place> wanted) {
        for (int i = 0; i < MOST_PLACES; i++) {
            var place = next();
            if (wanted.test(place)) {
                return place;
            }
        }
        throw new AssertionError("One never comes to " + what);
    }

    /** Follows the link or presses the button that says so, and waits for the page it leads to. */
    void enter(String text) {
        goTo(text, place -> place.text().startsWith(text));
        page.waitForNavigation(() -> press("Enter"));
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void write(Place place, String text) {
        switch (place.type()) {
            case "radio" -> arrow(text, "ArrowDown");
            case "select-one" -> arrow(text, "ArrowDown");
            case "date" -> date(LocalDate.parse(text));
            default -> {
                press("Control+A");
                page.keyboard().insertText(text);
            }
        }
    }

    /** Along the choices, which are chosen as one passes. */
    private void arrow(String value, String key) {
        if (here().type().equals("radio") && !here().checked()) {
            press("Space");
        }
        for (int i = 0; i < 60 && !here().value().equals(value); i++) {
            press(key);
        }
        assertThat(here().value()).isEqualTo(value);
    }

    /** Day, month, year in the order of the browser. */
    private void date(LocalDate day) {
        page.keyboard().type(DateTimeFormatter.ofPattern("ddMMyyyy").format(day));
        if (!here().value().equals(day.toString())) {
            press("Shift+Tab");
            press("Shift+Tab");
            page.keyboard().type(DateTimeFormatter.ofPattern("MMddyyyy").format(day));
        }
        assertThat(here().value()).isEqualTo(day.toString());
    }

    /** Opens the choice of a file where one is, and takes this one. */
    void choose(String fileName) {
        opened = null;
        press("Enter");
        page.waitForCondition(() -> opened != null);
        opened.setFiles(new FilePayload(fileName, "application/pdf", SmallPdf.saying(fileName)));
    }
}
