package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.campaign.Campaigns;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomePage {
    private final Campaigns campaigns;

    HomePage(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("calls", campaigns.takingDrafts());
        return "portal/home";
    }
}
