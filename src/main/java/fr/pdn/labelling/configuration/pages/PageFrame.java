package fr.pdn.labelling.configuration.pages;

import fr.pdn.labelling.mail.ContactSettings;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

    private final ContactSettings contacts;
    private final boolean demonstration;

    PageFrame(ContactSettings contacts, Environment environment) {
        this.contacts = contacts;
        this.demonstration = !environment.acceptsProfiles(Profiles.of("production"));
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    @ModelAttribute("contacts")
    ContactSettings contacts() {
        return contacts;
    }
}
