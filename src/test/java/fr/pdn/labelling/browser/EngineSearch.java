package fr.pdn.labelling.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;

/** The search box of Tasklist and of Cockpit. */
final class EngineSearch {
    private final Page page;
    private final String box;

    EngineSearch(Page page, String box) {
        this.page = page;
        this.box = box;
    }

    void find(String criterion, String value) {
        page.getByPlaceholder(box).fill(criterion);
        page.locator(".dropdown-menu:visible")
                .getByText(criterion, new Locator.GetByTextOptions().setExact(true))
                .click();
        var input = page.locator(".value-field input");
        page.locator(".value-field").waitFor();
        if (!input.isVisible()) {
            // Something else on the page took the cursor meanwhile.
            page.locator(".value-field").click();
        }
        input.fill(value);
        page.waitForResponse(answer -> asks(answer.request(), value), () -> input.press("Enter"));
    }

    /** The list before the search is there until its answer comes. */
    private static boolean asks(Request request, String value) {
        return request.method().equals("POST")
                && request.postData() != null
                && request.postData().contains(value);
    }
}
