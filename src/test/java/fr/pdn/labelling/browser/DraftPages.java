package fr.pdn.labelling.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.pdn.labelling.portal.TypedAnswers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The steps in which a candidature is written. */
final class DraftPages {
    private static final Pattern ROW = Pattern.compile("((.*)\\[\\d+]\\.).*");

    private static final String CONTROLS = """
            () => Object.fromEntries([...document.querySelectorAll('main form [name]')]
              .filter(it => it.checkVisibility())
              .map(it => [it.name, it.type]))
            """;

    private final Page page;

    DraftPages(Page page) {
        this.page = page;
    }

    /** Writes a section as far as it shows itself, then what its first answers made appear. */
    DraftPages fill(String section, JsonNode answers) {
        var title = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        var here = title.innerText();
        var hidden = write(TypedAnswers.of(section, answers));
        saveAndContinue();
        if (!hidden.isEmpty()) {
            page.locator("#errors").waitFor();
            assertThat(write(hidden)).isEmpty();
            saveAndContinue();
        }
        assertThat(title).not().hasText(here);
        return this;
    }

    /** @return the answers whose field is not there */
    private Map<String, List<String>> write(Map<String, List<String>> answers) {
        addRows(answers);
        var controls = controls();
        var hidden = new LinkedHashMap<>(answers);
        hidden.keySet().removeAll(controls.keySet());
        answers.forEach((name, values) -> write(controls.getOrDefault(name, "none"), field(name), values));
        return hidden;
    }

    private void write(String control, Locator field, List<String> values) {
        switch (control) {
            case "none" -> {}
            case "radio", "checkbox" ->
                values.stream()
                        .filter(value -> control.equals("radio") || !value.equals("false"))
                        .forEach(value -> field.and(page.locator("[value='" + value + "']"))
                                .check());
            case "select-one" -> field.selectOption(values.get(0));
            default -> field.fill(String.join("\n", values));
        }
    }

    /** The kind of each control one sees, by its name. */
    @SuppressWarnings("unchecked")
    private Map<String, String> controls() {
        return (Map<String, String>) page.evaluate(CONTROLS);
    }

    /** The rows of a list come one by one. */
    private void addRows(Map<String, List<String>> answers) {
        for (var name : answers.keySet()) {
            var row = ROW.matcher(name);
            if (row.matches() && page.locator("[name^='" + row.group(1) + "']").count() == 0) {
                page.locator("button[value='" + row.group(2) + "']").click();
                field(name).first().waitFor();
            }
        }
    }

    private Locator field(String name) {
        return page.locator("[name='" + name + "']");
    }

    private void saveAndContinue() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer et continuer"))
                .click();
    }

    /** Chooses a file of that kind, which leaves at once, and sees it received. */
    DraftPages send(String kind, String fileName) {
        var place = page.locator("#" + kind);
        place.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload(fileName, "application/pdf", SmallPdf.saying(fileName)));
        assertThat(place.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(fileName)))
                .isVisible();
        return this;
    }
}
