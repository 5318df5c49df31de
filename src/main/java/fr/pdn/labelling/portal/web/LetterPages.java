package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.documents.GeneratedDocument;
import fr.pdn.labelling.documents.GeneratedDocuments;
import fr.pdn.labelling.documents.web.DocumentAnswer;
import fr.pdn.labelling.portal.OwnDossiers;
import java.security.Principal;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was written for a structure, and for a professional what is about them. Agents' own papers stay among them. */
@Controller
@RequestMapping(Routes.DOSSIER + "/documents")
class LetterPages {
    private final Access access;
    private final OwnDossiers own;
    private final Dossiers dossiers;
    private final GeneratedDocuments letters;

    LetterPages(Access access, OwnDossiers own, Dossiers dossiers, GeneratedDocuments letters) {
        this.access = access;
        this.own = own;
        this.dossiers = dossiers;
        this.letters = letters;
    }

    /** One still in the making is awaited on the dossier's page. */
    @GetMapping("/{document}")
    ResponseEntity<Resource> open(@PathVariable String number, @PathVariable UUID document, Principal who) {
        var dossier = dossiers.find(number).orElseThrow(Access::unknown);
        var candidature = dossier.candidature().id();
        var letter = letters.find(candidature, document)
                .filter(found -> found.kind().forStructure())
                .orElseThrow(Access::unknown);
        if (!isAbout(letter, dossier, who)) {
            access.dossier(who, number);
        }
        return letter.made()
                ? DocumentAnswer.show(letters.open(candidature, document).orElseThrow())
                : DocumentAnswer.awaited(Routes.dossier(number));
    }

    private boolean isAbout(GeneratedDocument letter, Dossier dossier, Principal who) {
        return own.refsIn(dossier, who.getName()).contains(letter.professional());
    }
}
