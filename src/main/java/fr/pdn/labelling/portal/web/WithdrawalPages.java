package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Withdrawal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Withdrawing a candidature: asked twice, done once. */
@Controller
@RequestMapping(Routes.DOSSIER + "/retrait")
class WithdrawalPages {
    private final Access access;
    private final Withdrawal withdrawal;

    WithdrawalPages(Access access, Withdrawal withdrawal) {
        this.access = access;
        this.withdrawal = withdrawal;
    }

    @GetMapping
    String ask(@PathVariable String number, Principal who, Model model) {
        var dossier = access.dossier(who, number);
        if (dossier.closed()) {
            return Routes.redirect(Routes.dossier(number));
        }
        model.addAttribute("dossier", dossier);
        model.addAttribute("url", Routes.dossier(number));
        return "portal/dossier/withdrawal";
    }

    @PostMapping
    String withdraw(@PathVariable String number, Principal who) {
        var dossier = access.dossier(who, number);
        try {
            withdrawal.request(dossier.number());
        } catch (InvalidAnswersException closedMeanwhile) {
            return Routes.redirect(Routes.dossier(number));
        }
        return Routes.redirect(Routes.dossier(number) + "?retire");
    }
}
