package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.configuration.PublicUrl;
import fr.pdn.labelling.label.LabelKit;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.portal.OwnDossiers;
import java.security.Principal;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Name and logo with their rules: for the structure and for the professional themselves, while the label is in force. */
@Controller
@RequestMapping(Routes.DOSSIER + "/kit/{ref}")
class KitPages {
    private final Access access;
    private final OwnDossiers own;
    private final Dossiers dossiers;
    private final Labels labels;
    private final LabelKit kit;
    private final PublicUrl publicUrl;

    KitPages(Access access, OwnDossiers own, Dossiers dossiers, Labels labels, LabelKit kit, PublicUrl publicUrl) {
        this.access = access;
        this.own = own;
        this.dossiers = dossiers;
        this.labels = labels;
        this.kit = kit;
        this.publicUrl = publicUrl;
    }

    @GetMapping
    String show(@PathVariable String number, @PathVariable String ref, Principal who, Model model) {
        var candidature = dossier(number, ref, who).candidature().id();
        var label = labels.of(candidature, ref).orElseThrow(Access::unknown);
        model.addAttribute("label", label);
        model.addAttribute(
                "verification", publicUrl.to("/verification/" + label.number()).toUriString());
        model.addAttribute("given", kit.logo(candidature, ref).isPresent());
        model.addAttribute("model", kit.demonstrates());
        model.addAttribute("url", Routes.dossier(number) + "/kit/" + ref);
        return "portal/dossier/kit";
    }

    @GetMapping("/logo")
    ResponseEntity<Resource> logo(@PathVariable String number, @PathVariable String ref, Principal who) {
        var logo = kit.logo(dossier(number, ref, who).candidature().id(), ref).orElseThrow(Access::unknown);
        var name = ContentDisposition.attachment().filename(logo.getFilename()).build();
        return ResponseEntity.ok()
                .contentType(MediaTypeFactory.getMediaType(logo).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(logo);
    }

    private Dossier dossier(String number, String ref, Principal who) {
        return dossiers.find(number)
                .filter(found -> own.refsIn(found, who.getName()).contains(ref))
                .orElseGet(() -> access.dossier(who, number));
    }
}
