package fr.pdn.labelling.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.pdn.labelling.FixedCodes;
import java.net.URI;

/** The portal in the browser of a structure or of a professional. */
final class PortalPage {
    final Page page;
    private final PageLooks looks;

    PortalPage(Page page, PageLooks looks) {
        this.page = page;
        this.looks = looks;
    }

    /** Asks for a page that wants to know who is there, and enters by the link that the address receives. */
    PortalPage signIn(String address, String wanted) {
        page.navigate(wanted);
        look("sign-in");
        page.getByLabel("Adresse électronique").fill(address);
        press("Recevoir un lien");
        heading("Ouvrez votre messagerie");
        look("link-sent");
        var mail = new MailboxPage(page, looks).open(address, "Votre lien de connexion");
        page.navigate(mail.link("/connexion/portail/lien"));
        look("enter");
        press("Entrer");
        page.waitForURL(url -> URI.create(url).getPath().equals(wanted));
        return this;
    }

    PortalPage open(String path) {
        page.navigate(path);
        return this;
    }

    PortalPage follow(String link) {
        link(link).click();
        return this;
    }

    PortalPage press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        return this;
    }

    /** Does the step of that title, one of those asked for in this dossier. */
    PortalPage task(String number, String title) {
        open("/taches");
        page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(number))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title))
                .click();
        return heading(title);
    }

    PortalPage choose(String option) {
        page.getByLabel(option).check();
        return this;
    }

    PortalPage write(String field, String text) {
        page.getByLabel(field).fill(text);
        return this;
    }

    /** Consents, then gives the code that was sent: the step is done. */
    void sign() {
        press("Valider");
        looks.look(page, "code");
        write("Code reçu par courriel", FixedCodes.USUAL).answer();
    }

    /** Sends the answer: the step is done. */
    void answer() {
        press("Valider");
        heading("C’est fait");
    }

    PortalPage heading(String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(title);
        return this;
    }

    PortalPage shows(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    PortalPage look(String name) {
        looks.look(page, name);
        return this;
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
