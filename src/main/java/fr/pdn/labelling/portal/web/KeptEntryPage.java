package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.portal.KeptEntries;
import fr.pdn.labelling.portal.KeptEntry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the page someone was typing on, with what they had typed. That page checks whose it is. */
@Controller
class KeptEntryPage {
    /** Attribute of the request under which a page finds what was typed. */
    static final String TYPED = "typed";

    private final KeptEntries entries;

    KeptEntryPage(KeptEntries entries) {
        this.entries = entries;
    }

    @GetMapping({Routes.KEPT, Routes.ENTRY_KEPT})
    String show(@PathVariable UUID key, Principal who, HttpServletRequest request, HttpServletResponse response) {
        return entries.find(key)
                .filter(entry -> WritingDesk.ofPage(entry.path()) == WritingDesk.of(who))
                .map(entry -> forward(entry, request))
                .orElseGet(() -> {
                    response.setStatus(HttpStatus.GONE.value());
                    return "portal/kept-no-longer";
                });
    }

    private static String forward(KeptEntry entry, HttpServletRequest request) {
        request.setAttribute(TYPED, entry);
        return "forward:" + entry.path();
    }
}
