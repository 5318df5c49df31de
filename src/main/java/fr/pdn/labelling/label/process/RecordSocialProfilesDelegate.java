package fr.pdn.labelling.label.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.label.process.LabelVariables.DISPLAY_NAME;
import static fr.pdn.labelling.label.process.LabelVariables.FACEBOOK_URL;
import static fr.pdn.labelling.label.process.LabelVariables.INSTAGRAM_URL;

import fr.pdn.labelling.label.SocialProfiles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordSocialProfilesDelegate implements JavaDelegate {
    private final SocialProfiles profiles;

    RecordSocialProfilesDelegate(SocialProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        profiles.declare(
                execution.getProcessBusinessKey(),
                PROFESSIONAL.in(execution),
                FACEBOOK_URL.in(execution),
                INSTAGRAM_URL.in(execution),
                DISPLAY_NAME.in(execution));
    }
}
