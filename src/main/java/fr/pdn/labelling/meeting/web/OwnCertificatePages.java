package fr.pdn.labelling.meeting.web;

import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.OwnLabels;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For the professional and for their structure. */
@Controller
@RequestMapping("/reseau/{label:PDNP[A-Z0-9-]+}")
class OwnCertificatePages {
    private final OwnLabels own;
    private final CertificatePage page;

    OwnCertificatePages(OwnLabels own, CertificatePage page) {
        this.own = own;
        this.page = page;
    }

    @GetMapping
    ModelAndView show(@PathVariable("label") String number, Principal who) {
        var label = seen(who, number);
        return page.show(label, place(label));
    }

    @PostMapping
    ModelAndView write(@PathVariable("label") String number, Principal who, RedirectAttributes after) {
        var label = seen(who, number);
        return page.write(label, place(label), after);
    }

    private static CertificatePage.Place place(Label label) {
        return new CertificatePage.Place(
                "reseau/attestation",
                "/reseau/" + label.number(),
                "/candidatures/" + label.candidature() + "/documents/");
    }

    private Label seen(Principal who, String number) {
        return own.ofProfessional(who.getName(), number)
                .or(() -> own.ofStructure(who.getName(), number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
