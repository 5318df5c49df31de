package fr.pdn.labelling.register.web;

import fr.pdn.labelling.mail.MailContent;
import fr.pdn.labelling.mail.MailJournal;
import fr.pdn.labelling.register.DossierReading;
import fr.pdn.labelling.register.MailLine;
import fr.pdn.labelling.register.Reader;
import fr.pdn.labelling.register.SeenDossier;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mails of a dossier: what was written, and what must leave again. */
@Controller
@RequestMapping("/dossiers/{number}/courriels/{mail}")
class MailPages {
    private final DossierReading reading;
    private final MailJournal mails;

    MailPages(DossierReading reading, MailJournal mails) {
        this.reading = reading;
        this.mails = mails;
    }

    @GetMapping
    String show(@PathVariable String number, @PathVariable UUID mail, Authentication agent, Model model) {
        var seen = open(number, agent);
        var content = content(seen, mail);
        model.addAttribute("number", number);
        model.addAttribute("mail", MailLine.of(content.entry()));
        model.addAttribute("text", content.text());
        model.addAttribute("mayResend", seen.sight().mayResend());
        return "register/mail";
    }

    @PostMapping("/renvoi")
    String resend(
            @PathVariable String number, @PathVariable UUID mail, Authentication agent, RedirectAttributes after) {
        var seen = open(number, agent);
        content(seen, mail);
        if (!seen.sight().mayResend()) {
            throw new AccessDeniedException("sending again is for reviewers, the coordination and administrators");
        }
        after.addFlashAttribute(
                "done",
                mails.resend(mail)
                        ? "Le courriel est remis en file d’envoi."
                        : "Ce courriel n’est pas en échec : il n’y a rien à renvoyer.");
        return "redirect:/dossiers/{number}#courriels";
    }

    /** A mail is of this dossier by its number or, while it was a draft, by its id. */
    private MailContent content(SeenDossier seen, UUID mail) {
        var candidature = seen.dossier().candidature();
        return mails.content(mail)
                .filter(content -> content.entry().dossier().equals(candidature.number())
                        || content.entry().dossier().equals(candidature.id().toString()))
                .orElseThrow(NotHere::new);
    }

    private SeenDossier open(String number, Authentication agent) {
        return reading.open(number, Reader.of(agent)).orElseThrow(NotHere::new);
    }
}
