package fr.pdn.labelling.meeting.web;

import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.Labels;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For the coordination, of anyone who was invited. */
@Controller
@RequestMapping(CertificatePages.PATH + "{label:PDNP[A-Z0-9-]+}")
class CertificatePages {
    static final String PATH = "/rencontres/attestations/";

    private final Labels labels;
    private final CertificatePage page;

    CertificatePages(Labels labels, CertificatePage page) {
        this.labels = labels;
        this.page = page;
    }

    @GetMapping
    ModelAndView show(@PathVariable("label") String number) {
        var label = found(number);
        return page.show(label, place(label));
    }

    @PostMapping
    ModelAndView write(@PathVariable("label") String number, RedirectAttributes after) {
        var label = found(number);
        return page.write(label, place(label), after);
    }

    private static CertificatePage.Place place(Label label) {
        return new CertificatePage.Place(
                "rencontres/attestation", PATH + label.number(), "/dossiers/" + label.candidature() + "/courriers/");
    }

    private Label found(String number) {
        return labels.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
