package fr.pdn.labelling.label;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Cahier des charges §3: « au moins un profil sur Facebook et Instagram » – one on each, checked by the coordination. */
@Service
public class SocialProfiles {
    private final Dossiers dossiers;
    private final Journal journal;

    SocialProfiles(Dossiers dossiers, Journal journal) {
        this.dossiers = dossiers;
        this.journal = journal;
    }

    public void declare(
            String number, String professional, String facebookUrl, String instagramUrl, String displayName) {
        journal.record(
                dossiers.get(number).candidature().id(),
                Act.SOCIAL_PROFILES_DECLARED,
                professional,
                Map.of("facebookUrl", facebookUrl, "instagramUrl", instagramUrl, "displayName", displayName));
    }

    public void check(String number, String professional, ProfilesOutcome outcome, String reason) {
        if (outcome == ProfilesOutcome.TO_CORRECT && reason.isBlank()) {
            throw InvalidAnswersException.at("/reason", "Indiquez au professionnel ce qu’il doit corriger.");
        }
        journal.record(
                dossiers.get(number).candidature().id(),
                outcome == ProfilesOutcome.VERIFIED ? Act.SOCIAL_PROFILES_VERIFIED : Act.SOCIAL_PROFILES_TO_CORRECT,
                professional,
                Map.of("reason", reason));
    }
}
