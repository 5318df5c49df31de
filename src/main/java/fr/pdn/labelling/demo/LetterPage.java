package fr.pdn.labelling.demo;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In the demonstration, anyone may write to the documents mailbox as whoever they like. */
@Controller
@OwnMailbox
@RequestMapping("/demo/courriels/nouveau")
class LetterPage {
    private static final String PAGE = "demo/nouveau";

    private final DemonstrationLetters letters;

    LetterPage(DemonstrationLetters letters) {
        this.letters = letters;
    }

    @GetMapping
    ModelAndView write() {
        return new ModelAndView(PAGE, "subject", "candidature PDN").addObject("address", OwnDocumentsMailbox.ADDRESS);
    }

    @PostMapping
    ModelAndView send(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) MultipartFile file,
            RedirectAttributes after) {
        if (!isAddress(from)) {
            return write().addObject("subject", subject)
                    .addObject("from", from)
                    .addObject("text", text)
                    .addObject("mistake", "Indiquez une adresse, comme direction@structure09.example.");
        }
        var attached = file == null || file.isEmpty() ? null : file;
        var name = attached == null ? "" : Objects.toString(attached.getOriginalFilename(), "");
        letters.send(from.strip(), subject, text, name.isBlank() ? "piece" : name, attached);
        after.addFlashAttribute("done", "Votre courriel est parti vers la boîte des pièces.");
        return new ModelAndView("redirect:/demo/courriels");
    }

    private static boolean isAddress(String typed) {
        try {
            new InternetAddress(typed.strip(), true).validate();
            return typed.contains("@");
        } catch (AddressException notOne) {
            return false;
        }
    }
}
