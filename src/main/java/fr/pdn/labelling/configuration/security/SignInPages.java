package fr.pdn.labelling.configuration.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPages {

    /** Pages that give back what someone was typing when their sign-in ended. */
    private static final String KEPT = "/candidatures/reprise/";

    private static final Pattern KEPT_FOR_AGENTS = Pattern.compile("/saisies/reprise/|[?&]reprise=");

    private final RequestCache pages;

    SignInPages(RequestCache pages) {
        this.pages = pages;
    }

    @GetMapping(PageSecurity.AGENT_SIGN_IN)
    String agents(HttpServletRequest request, HttpServletResponse response, Model model) {
        var wanted = pages.getRequest(request, response);
        model.addAttribute(
                "kept",
                wanted != null
                        && KEPT_FOR_AGENTS.matcher(wanted.getRedirectUrl()).find());
        return "connexion/agents";
    }

    @GetMapping(PageSecurity.OUTSIDER_SIGN_IN)
    String outsiders(HttpServletRequest request, HttpServletResponse response, Model model) {
        var wanted = WantedPage.of(pages.getRequest(request, response));
        model.addAttribute("kept", wanted.filter(page -> page.startsWith(KEPT)).isPresent());
        return "connexion/portail";
    }

    @GetMapping(PageSecurity.LINK_SENT)
    String sent() {
        return "connexion/envoye";
    }

    /** Only shows a button: the machines that open every link of a mail before its reader must not use it up. */
    @GetMapping(PageSecurity.LINK)
    String link(
            @RequestParam(required = false) String token, @RequestParam(required = false) String page, Model model) {
        if (token == null) {
            return "redirect:" + PageSecurity.LINK_USELESS;
        }
        model.addAttribute("token", token);
        WantedPage.ofPath(page).ifPresent(wanted -> model.addAttribute("page", wanted));
        return "connexion/lien";
    }

    /** Reached when {@link LinkRequests} made no link: a mistake is told, a limit is not. */
    @PostMapping(PageSecurity.OUTSIDER_SIGN_IN)
    String notSent(HttpServletRequest request, Model model) {
        if (LinkRequests.emailIn(request).isPresent()) {
            return "redirect:" + PageSecurity.LINK_SENT;
        }
        model.addAttribute("email", request.getParameter(LinkRequests.EMAIL));
        model.addAttribute("mistake", true);
        return "connexion/portail";
    }
}
