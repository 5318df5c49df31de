package fr.pdn.labelling.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Tasklist in the browser of an agent. */
final class TasklistPage {
    private static final String OF_MY_SERVICE = "À faire par mon service";
    private static final String MINE = "Mes tâches";

    private final Page page;
    private final PageLooks looks;

    TasklistPage(Page page, PageLooks looks) {
        this.page = page;
        this.looks = looks;
    }

    /** Opens a task that waits for anyone of the service, and takes it. */
    TasklistPage claim(String number, String task) {
        open(OF_MY_SERVICE, number, task);
        page.getByText("Prendre en charge", new Page.GetByTextOptions().setExact(true))
                .click();
        page.locator(".unclaim").waitFor();
        return this;
    }

    /** Opens a task that waits for this agent. */
    TasklistPage open(String number, String task) {
        return open(MINE, number, task);
    }

    private TasklistPage open(String list, String number, String task) {
        page.navigate("/agents");
        page.locator("main")
                .getByText("Tâches", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(list)).click();
        new EngineSearch(page, "Filtrer les tâches").find("Clé métier de l'instance de processus", number);
        var found = page.locator("li.task h4").getByText(task, new Locator.GetByTextOptions().setExact(true));
        assertThat(found).hasCount(1);
        found.click();
        assertThat(page.locator(".fjs-form")).containsText(number);
        return this;
    }

    /** Both by their first words. */
    TasklistPage choose(String question, String option) {
        question(question).getByLabel(startingWith(option)).check();
        return this;
    }

    /** The last answer that the form waits for: a calendar that comes late empties its field. */
    TasklistPage date(String field, String day) {
        var input = page.getByLabel(field);
        page.waitForCondition(() -> {
            if (!input.inputValue().equals(day)) {
                input.fill(day);
                input.press("Tab");
            }
            return button("Terminer").isEnabled();
        });
        return this;
    }

    TasklistPage look(String name) {
        looks.lookAtTool(page, name);
        return this;
    }

    /** Ends the task, and leaves a page that would go on asking for news. */
    void complete() {
        button("Terminer").click();
        page.getByText("Sélectionnez une tâche dans la liste.").waitFor();
        page.navigate("/agents");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator question(String text) {
        return page.locator(".fjs-form-field")
                .filter(new Locator.FilterOptions().setHas(page.getByText(startingWith(text))));
    }

    private static Pattern startingWith(String text) {
        return Pattern.compile("^" + text.replace(".", "\\."));
    }
}
