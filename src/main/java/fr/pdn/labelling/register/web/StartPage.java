package fr.pdn.labelling.register.web;

import fr.pdn.labelling.register.OpenTasks;
import fr.pdn.labelling.register.Reader;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where agents arrive: what waits for them, and the tools of their groups. */
@Controller
class StartPage {
    private final OpenTasks tasks;

    StartPage(OpenTasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/agents")
    String start(Authentication agent, Model model) {
        var reader = Reader.of(agent);
        model.addAttribute("groups", reader.groups());
        model.addAttribute("toTake", tasks.toTakeBy(reader));
        model.addAttribute("inHand", tasks.inHandOf(reader));
        return "register/start";
    }
}
