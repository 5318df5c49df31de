package fr.pdn.labelling.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Our pages in the browser of an agent, who signs in there for all tools at once. */
final class AgentPages {
    final Page page;
    private final PageLooks looks;

    private AgentPages(Page page, PageLooks looks) {
        this.page = page;
        this.looks = looks;
    }

    static AgentPages signIn(Page page, PageLooks looks, String login) {
        var agent = new AgentPages(page, looks);
        page.navigate("/agents");
        agent.look("agents-sign-in");
        page.getByLabel("Identifiant").fill(login);
        page.getByLabel("Mot de passe").fill("demo");
        agent.press("Se connecter").heading("Accueil des agents");
        return agent;
    }

    AgentPages open(String path) {
        page.navigate(path);
        return this;
    }

    AgentPages write(String field, String text) {
        page.getByLabel(field).fill(text);
        return this;
    }

    AgentPages press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        return this;
    }

    AgentPages heading(String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(title);
        return this;
    }

    AgentPages shows(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    AgentPages look(String name) {
        looks.look(page, name);
        return this;
    }

    TasklistPage tasklist() {
        return new TasklistPage(page, looks);
    }
}
