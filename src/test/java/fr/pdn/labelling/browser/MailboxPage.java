package fr.pdn.labelling.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;

/** Where one reads what the program has sent. */
final class MailboxPage {
    private final Page page;
    private final PageLooks looks;

    MailboxPage(Page page, PageLooks looks) {
        this.page = page;
        this.looks = looks;
    }

    /** Opens the last mail to that address whose subject contains these words, once it has come. */
    MailboxPage open(String address, String subject) {
        page.navigate("/demo/courriels");
        var mail = page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(address))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(subject))
                .first();
        await().atMost(Duration.ofSeconds(30)).until(() -> mail.isVisible() || reloaded());
        looks.look(page, "mailbox");
        mail.click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Texte"))
                .waitFor();
        looks.look(page, "mail");
        return this;
    }

    private boolean reloaded() {
        page.reload();
        return false;
    }

    /** Where the first link of the mail that contains this leads to on our site: a test's port is not in its mails. */
    String link(String part) {
        var uri = URI.create(
                page.locator(".pdn-mail a[href*='" + part + "']").first().getAttribute("href"));
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
