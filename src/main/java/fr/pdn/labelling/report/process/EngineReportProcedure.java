package fr.pdn.labelling.report.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPORT_YEAR;
import static fr.pdn.labelling.report.process.ReportVariables.GRANT_TO_JUSTIFY;

import fr.pdn.labelling.report.ReportProcedure;
import java.util.HashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineReportProcedure implements ReportProcedure {
    private static final String PROCESS = "annual-report";
    private final RuntimeService runtime;

    EngineReportProcedure(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void yearEnded(String number, int year, String grantToJustify) {
        var variables = new HashMap<String, Object>();
        variables.put(REPORT_YEAR.name(), year);
        variables.put(GRANT_TO_JUSTIFY.name(), grantToJustify);
        runtime.startProcessInstanceByKey(PROCESS, number, variables);
    }
}
