package fr.pdn.labelling.configuration.security;

import fr.pdn.labelling.configuration.PublicUrl;
import fr.pdn.labelling.portal.SignInLinks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Sends the link that was made, with the page that was asked for: the link may be opened on another device. */
@Component
class LinkSender implements OneTimeTokenGenerationSuccessHandler {

    private final SignInLinks links;
    private final RequestCache pages;
    private final PublicUrl publicUrl;

    LinkSender(SignInLinks links, RequestCache pages, PublicUrl publicUrl) {
        this.links = links;
        this.pages = pages;
        this.publicUrl = publicUrl;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, OneTimeToken token)
            throws IOException {
        var url = publicUrl
                .to(PageSecurity.LINK)
                .queryParam("token", token.getTokenValue())
                .queryParamIfPresent(WantedPage.PARAMETER, WantedPage.of(pages.getRequest(request, response)));
        links.send(token.getUsername(), url.encode().toUriString(), token.getExpiresAt());
        response.sendRedirect(PageSecurity.LINK_SENT);
    }
}
