package fr.pdn.labelling.register.web;

import fr.pdn.labelling.documents.web.DocumentAnswer;
import fr.pdn.labelling.mailbox.MailFiles;
import fr.pdn.labelling.register.Reader;
import fr.pdn.labelling.register.ReceivedMailReading;
import java.io.ByteArrayInputStream;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What came into the documents mailbox. */
@Controller
@RequestMapping("/courriels-recus")
class ReceivedMailPages {
    private final ReceivedMailReading reading;
    private final MailFiles files;

    ReceivedMailPages(ReceivedMailReading reading, MailFiles files) {
        this.reading = reading;
        this.files = files;
    }

    @GetMapping
    String list(@RequestParam(name = "avant", defaultValue = "0") long before, Model model) {
        var mails = reading.page(before);
        model.addAttribute("mails", mails);
        model.addAttribute("before", before);
        model.addAttribute(
                "next",
                mails.size() < ReceivedMailReading.PAGE
                        ? 0
                        : mails.get(mails.size() - 1).number());
        return "register/received-mails";
    }

    @GetMapping("/{number}")
    String show(@PathVariable long number, Authentication agent, Model model) {
        model.addAttribute("sheet", reading.open(number, Reader.of(agent)).orElseThrow(NotHere::new));
        return "register/received-mail";
    }

    @GetMapping("/{number}/fichiers/{position}")
    ResponseEntity<Resource> file(@PathVariable long number, @PathVariable int position, Authentication agent) {
        var file = reading.file(number, position, Reader.of(agent)).orElseThrow(NotHere::new);
        var content = files.content(file);
        var examined = files.examinedAgain(file, content);
        if (!examined.accepted() || !examined.scan().allowsServing()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return DocumentAnswer.show(examined, new ByteArrayInputStream(content));
    }
}
