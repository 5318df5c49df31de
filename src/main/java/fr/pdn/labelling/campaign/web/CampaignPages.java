package fr.pdn.labelling.campaign.web;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.campaign.ClosingExtensions;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.security.Principal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrators' page for calls for projects: their dates, and « prorogation ». */
@Controller
@RequestMapping("/campagnes")
class CampaignPages {
    private final Campaigns campaigns;
    private final ClosingExtensions extensions;
    private final Clock clock;

    CampaignPages(Campaigns campaigns, ClosingExtensions extensions, Clock clock) {
        this.campaigns = campaigns;
        this.extensions = extensions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        var now = clock.instant();
        var rows = campaigns.all().stream()
                .map(campaign -> CampaignRow.of(campaign, extensions.of(campaign.code()), now))
                .toList();
        return new ModelAndView("campagnes/liste", "rows", rows);
    }

    @GetMapping("/{code}/prorogation")
    ModelAndView ask(@PathVariable String code) {
        return page(code, TypedClosing.proposed(), List.of());
    }

    @PostMapping("/{code}/prorogation")
    ModelAndView extend(@PathVariable String code, TypedClosing typed, Principal who, RedirectAttributes after) {
        try {
            extensions.extend(code, typed.closesAt(), typed.reason(), who.getName());
        } catch (InvalidAnswersException mistake) {
            var again = page(code, typed, mistake.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        after.addFlashAttribute("done", code);
        return new ModelAndView("redirect:/campagnes");
    }

    private ModelAndView page(String code, TypedClosing typed, List<AnswerError> errors) {
        var campaign = campaigns.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("campagnes/prorogation")
                .addObject("row", CampaignRow.of(campaign, extensions.of(code), clock.instant()))
                .addObject("typed", typed)
                .addObject("errors", byField(errors));
    }

    /** A complaint about the closing as a whole stands at its date. */
    private static Map<String, String> byField(List<AnswerError> errors) {
        return errors.stream()
                .collect(Collectors.toMap(
                        error -> error.pointer().substring(1).replace("closesAt", "day"),
                        AnswerError::message,
                        (first, next) -> first,
                        LinkedHashMap::new));
    }
}
