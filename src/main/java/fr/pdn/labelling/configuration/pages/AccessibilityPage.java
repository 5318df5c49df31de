package fr.pdn.labelling.configuration.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AccessibilityPage {

    @GetMapping("/accessibilite")
    String show() {
        return "accessibilite";
    }
}
