package fr.pdn.labelling.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Cockpit in the browser of a manager. */
final class CockpitPage {
    private final Page page;
    private final PageLooks looks;

    CockpitPage(Page page, PageLooks looks) {
        this.page = page;
        this.looks = looks;
    }

    /** Looks for the running procedure of a dossier, by its number. */
    CockpitPage find(String procedure, String number) {
        page.navigate("/camunda/app/cockpit/default/#/processes");
        page.locator("table")
                .getByText(procedure, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.locator(".djs-overlay .instance-count").first().waitFor();
        new EngineSearch(page, "Ajouter un critère").find("Clé métier", number);
        var row = page.locator("tr").filter(new Locator.FilterOptions().setHasText(number));
        assertThat(row).hasCount(1);
        looks.lookAtTool(page, "cockpit-list");
        row.locator("td.instance-id a").first().click();
        return this;
    }

    /** The drawing, with a mark at each step that waits. */
    CockpitPage showsWhereItIs(String number, String step) {
        assertThat(page.locator("dl").first()).containsText(number);
        assertThat(page.locator(".djs-container svg").first()).containsText(step);
        assertThat(page.locator(".djs-overlay .instance-count").first()).isVisible();
        looks.lookAtTool(page, "cockpit-instance");
        return this;
    }
}
