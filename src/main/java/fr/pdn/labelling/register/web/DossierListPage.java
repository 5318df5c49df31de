package fr.pdn.labelling.register.web;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.register.DossierList;
import fr.pdn.labelling.register.DossierSearch;
import fr.pdn.labelling.register.Reader;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agents' list of dossiers. */
@Controller
class DossierListPage {
    private final DossierList dossiers;
    private final Campaigns campaigns;

    DossierListPage(DossierList dossiers, Campaigns campaigns) {
        this.dossiers = dossiers;
        this.campaigns = campaigns;
    }

    @GetMapping("/dossiers")
    String list(
            @RequestParam(name = "recherche", defaultValue = "") String text,
            @RequestParam(name = "etat", defaultValue = "") String state,
            @RequestParam(name = "campagne", defaultValue = "") String campaign,
            @RequestParam(name = "avant", defaultValue = "") String before,
            Authentication agent,
            Model model) {
        var search = DossierSearch.of(text, state, campaign, before);
        model.addAttribute("search", search);
        model.addAttribute("page", dossiers.page(search, Reader.of(agent)));
        model.addAttribute("states", states());
        model.addAttribute("campaigns", campaigns.all());
        return "register/list";
    }

    /** A draft is its author's alone. */
    private static List<CandidatureState> states() {
        return Arrays.stream(CandidatureState.values())
                .filter(state -> state != CandidatureState.DRAFT)
                .toList();
    }
}
