package fr.pdn.labelling.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.pdn.labelling.browser.Keyboard.Place;
import fr.pdn.labelling.portal.TypedAnswers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The steps in which a candidature is written, by someone without a mouse. */
final class DraftByKeyboard {
    private static final Pattern ROW = Pattern.compile("((.*)\\[\\d+]\\.).*");
    private static final String CONTINUE = "Enregistrer et continuer";
    private static final int MOST_PLACES = 400;

    private final Page page;
    private final Keyboard keyboard;
    private final boolean scripts;

    DraftByKeyboard(Page page, boolean scripts) {
        this.page = page;
        this.keyboard = new Keyboard(page);
        this.scripts = scripts;
    }

    /** Answers what one comes to until nothing is left, and goes on; what an answer makes appear is answered on a second way. */
    void fill(String section, JsonNode answers) {
        var left = new LinkedHashMap<String, List<String>>();
        TypedAnswers.of(section, answers).forEach((name, values) -> left.put(name, new ArrayList<>(values)));
        var here = title();
        for (int i = 0; i < MOST_PLACES && title().equals(here); i++) {
            var place = keyboard.next();
            if (left.containsKey(place.name())) {
                answer(place, left);
            } else if (missingRow(place, left)) {
                addRow(place);
            } else if (place.text().equals(CONTINUE) && left.keySet().stream().noneMatch(this::shown)) {
                page.waitForNavigation(() -> keyboard.press("Enter"));
            }
        }
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .not()
                .hasText(here);
    }

    private void answer(Place place, Map<String, List<String>> left) {
        var values = left.get(place.name());
        if (place.type().equals("checkbox")) {
            tick(place, values);
        } else {
            keyboard.write(place, String.join("\n", values));
            values.clear();
        }
        if (values.isEmpty()) {
            left.remove(place.name());
        }
    }

    private void tick(Place place, List<String> values) {
        values.remove("false");
        if (values.remove(place.value()) && !place.checked()) {
            keyboard.press("Space");
        }
    }

    private boolean missingRow(Place place, Map<String, List<String>> left) {
        return place.type().equals("submit")
                && left.keySet().stream()
                        .map(ROW::matcher)
                        .anyMatch(row -> row.matches() && row.group(2).equals(place.value()) && !begun(row.group(1)));
    }

    private boolean begun(String row) {
        return page.locator("[name^='" + row + "']").count() > 0;
    }

    private void addRow(Place button) {
        var fields = page.locator("[name^='" + button.value() + "[']");
        int before = fields.count();
        keyboard.press("Enter");
        fields.nth(before).waitFor(new Locator.WaitForOptions());
    }

    private boolean shown(String name) {
        return page.locator("[name='" + name + "']").first().isVisible();
    }

    /** The file leaves at once, or by its button when no script sends it. */
    void send(String kind, String fileName) {
        keyboard.goTo(kind, place -> place.id().equals(kind + "-file"));
        keyboard.choose(fileName);
        if (!scripts
                || page.locator("#" + kind + " button[type=submit]").first().isVisible()) {
            keyboard.goTo("the button that sends", place -> place.type().equals("submit"));
            keyboard.press("Enter");
        }
        assertThat(page.locator("#" + kind).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(fileName)))
                .isVisible();
    }

    private String title() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }
}
