package fr.pdn.labelling.campaign.process;

import fr.pdn.labelling.campaign.CampaignCalendar;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineCampaignCalendar implements CampaignCalendar {
    private static final String PROCESS = "campaign";
    private final RuntimeService runtime;

    EngineCampaignCalendar(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void campaignCreated(String code) {
        runtime.startProcessInstanceByKey(PROCESS, code);
    }

    /** Before the opening nothing waits for it: the dates are read once the call opens. */
    @Override
    public void closingExtended(String code) {
        runtime.createMessageCorrelation("closingExtended")
                .processInstanceBusinessKey(code)
                .correlateAll();
    }
}
