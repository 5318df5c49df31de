package fr.pdn.labelling.label.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.label.process.LabelVariables.PROFILES_OUTCOME;

import fr.pdn.labelling.label.SocialProfiles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordProfilesCheckDelegate implements JavaDelegate {
    private final SocialProfiles profiles;

    RecordProfilesCheckDelegate(SocialProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        profiles.check(
                execution.getProcessBusinessKey(),
                PROFESSIONAL.in(execution),
                PROFILES_OUTCOME.in(execution),
                REASON.optionalIn(execution).orElse(""));
    }
}
