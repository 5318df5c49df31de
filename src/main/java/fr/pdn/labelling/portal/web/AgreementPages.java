package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.portal.OwnDossiers;
import fr.pdn.labelling.signature.AgreementKind;
import fr.pdn.labelling.signature.Agreements;
import fr.pdn.labelling.signature.Signatures;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The texts people agree to. A structure reads those of its dossier, a professional their own charter. */
@Controller
@RequestMapping(Routes.DOSSIER)
class AgreementPages {
    private final Access access;
    private final OwnDossiers own;
    private final Dossiers dossiers;
    private final Agreements agreements;
    private final Signatures signatures;

    AgreementPages(Access access, OwnDossiers own, Dossiers dossiers, Agreements agreements, Signatures signatures) {
        this.access = access;
        this.own = own;
        this.dossiers = dossiers;
        this.agreements = agreements;
        this.signatures = signatures;
    }

    @GetMapping("/convention")
    String convention(@PathVariable String number, Principal who, Model model) {
        var dossier = access.dossier(who, number);
        if (!AgreementLines.proposed(dossier)) {
            throw Access.unknown();
        }
        return show(AgreementKind.CONVENTION, dossier, null, model);
    }

    @GetMapping("/charte/{ref}")
    String charter(@PathVariable String number, @PathVariable String ref, Principal who, Model model) {
        var dossier = dossiers.find(number)
                .filter(found -> own.refsIn(found, who.getName()).contains(ref))
                .orElseGet(() -> access.dossier(who, number));
        return show(AgreementKind.CHARTER, dossier, ref, model);
    }

    @GetMapping("/lettre-de-mission/{ref}")
    String missionLetter(@PathVariable String number, @PathVariable String ref, Principal who, Model model) {
        return show(AgreementKind.MISSION_LETTER, access.dossier(who, number), ref, model);
    }

    private String show(AgreementKind kind, Dossier dossier, String ref, Model model) {
        var agreement = agreements.of(kind, dossier, ref).orElseThrow(Access::unknown);
        model.addAttribute("agreement", agreement);
        model.addAttribute("signatures", signatures.of(agreement));
        model.addAttribute("line", AgreementLines.line(kind, dossier, ref));
        model.addAttribute("number", dossier.number());
        return "portal/dossier/agreement";
    }
}
