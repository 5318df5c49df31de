package fr.pdn.labelling.renewal.process;

import static fr.pdn.labelling.renewal.process.RenewalVariables.CONVENTION_ENDS_ON;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.renewal.RenewalProcedure;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineRenewalProcedure implements RenewalProcedure {
    private static final String PROCESS = "renewal";
    private final RuntimeService runtime;

    EngineRenewalProcedure(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void termNears(String number, LocalDate endsOn) {
        runtime.startProcessInstanceByKey(PROCESS, number, Map.of(CONVENTION_ENDS_ON.name(), FrenchDates.day(endsOn)));
    }

    /** Most conventions end without a renewal under way. */
    @Override
    public void renewalPointless(String number) {
        runtime.createMessageCorrelation("renewalPointless")
                .processInstanceBusinessKey(number)
                .correlateAll();
    }
}
