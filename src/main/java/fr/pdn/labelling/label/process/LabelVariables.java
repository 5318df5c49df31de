package fr.pdn.labelling.label.process;

import fr.pdn.labelling.engine.Variable;
import fr.pdn.labelling.label.AbandonmentOutcome;
import fr.pdn.labelling.label.DirectoryOutcome;
import fr.pdn.labelling.label.FormalityOutcome;
import fr.pdn.labelling.label.LabelOutcome;
import fr.pdn.labelling.label.ProfilesOutcome;
import fr.pdn.labelling.label.Readiness;
import fr.pdn.labelling.label.SignaturesLeft;

/** The variables of professional-preparation and label-award, each declared once. */
final class LabelVariables {
    static final Variable<FormalityOutcome> CHARTER_OUTCOME = Variable.of("charterOutcome", FormalityOutcome.class);
    static final Variable<FormalityOutcome> MISSION_LETTER_OUTCOME =
            Variable.of("missionLetterOutcome", FormalityOutcome.class);
    static final Variable<SignaturesLeft> SIGNATURES = Variable.of("signatures", SignaturesLeft.class);
    static final Variable<AbandonmentOutcome> ABANDONMENT_OUTCOME =
            Variable.of("abandonmentOutcome", AbandonmentOutcome.class);
    static final Variable<String> FACEBOOK_URL = Variable.text("facebookUrl");
    static final Variable<String> INSTAGRAM_URL = Variable.text("instagramUrl");
    static final Variable<String> DISPLAY_NAME = Variable.text("displayName");
    static final Variable<ProfilesOutcome> PROFILES_OUTCOME = Variable.of("profilesOutcome", ProfilesOutcome.class);
    static final Variable<Readiness> READINESS = Variable.of("readiness", Readiness.class);
    static final Variable<LabelOutcome> LABEL_OUTCOME = Variable.of("labelOutcome", LabelOutcome.class);
    static final Variable<String> DIRECTORY_URL = Variable.text("directoryUrl");
    static final Variable<DirectoryOutcome> DIRECTORY_OUTCOME = Variable.of("directoryOutcome", DirectoryOutcome.class);

    private LabelVariables() {}
}
