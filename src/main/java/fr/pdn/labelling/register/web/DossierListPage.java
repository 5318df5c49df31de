package fr.pdn.labelling.register.web;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.register.DossierList;
import fr.pdn.labelling.register.DossierOrder;
import fr.pdn.labelling.register.DossierSearch;
import fr.pdn.labelling.register.Reader;
import fr.pdn.labelling.register.Standing;
import fr.pdn.labelling.register.StepNames;
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
    private final StepNames steps;
    private final Campaigns campaigns;

    DossierListPage(DossierList dossiers, StepNames steps, Campaigns campaigns) {
        this.dossiers = dossiers;
        this.steps = steps;
        this.campaigns = campaigns;
    }

    @GetMapping("/dossiers")
    String list(
            @RequestParam(name = "recherche", defaultValue = "") String text,
            @RequestParam(name = "etat", defaultValue = "") String state,
            @RequestParam(name = "campagne", defaultValue = "") String campaign,
            @RequestParam(name = "etape", defaultValue = "") String step,
            @RequestParam(name = "tri", defaultValue = "") String order,
            @RequestParam(name = "page", defaultValue = "") String page,
            Authentication agent,
            Model model) {
        var search = DossierSearch.of(text, state, campaign, page)
                .at(step, steps.keys())
                .sorted(order);
        model.addAttribute("search", search);
        model.addAttribute("page", dossiers.page(search, Reader.of(agent)));
        model.addAttribute("states", states());
        model.addAttribute("standings", Standing.values());
        model.addAttribute("steps", steps.all());
        model.addAttribute("orders", DossierOrder.values());
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
