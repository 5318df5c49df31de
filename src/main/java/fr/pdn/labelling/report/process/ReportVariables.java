package fr.pdn.labelling.report.process;

import fr.pdn.labelling.engine.Variable;
import fr.pdn.labelling.report.Filing;
import fr.pdn.labelling.report.MissingReportOutcome;
import fr.pdn.labelling.report.ReportOpinion;
import fr.pdn.labelling.report.ReportOutcome;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The variables of annual-report, each declared once. The year is shared with the mails. */
final class ReportVariables {
    /** As people read it, given at the start; absent when the report accounts for nothing. */
    static final Variable<String> GRANT_TO_JUSTIFY = Variable.text("grantToJustify");

    static final Variable<Filing> FILING = Variable.of("filing", Filing.class);
    static final Variable<MissingReportOutcome> MISSING_REPORT_OUTCOME =
            Variable.of("missingReportOutcome", MissingReportOutcome.class);
    static final Variable<LocalDate> EXTENDED_TO = Variable.date("extendedTo");
    static final Variable<ReportOpinion> REPORT_OPINION = Variable.of("reportOpinion", ReportOpinion.class);
    static final Variable<ReportOutcome> REPORT_OUTCOME = Variable.of("reportOutcome", ReportOutcome.class);

    /** What the structure answers, in the order of the form. */
    private static final List<Variable<?>> ANSWERS = List.of(
            Variable.number("hours"),
            Variable.number("weeksInOrder"),
            Variable.number("publications"),
            Variable.number("conversations"),
            Variable.number("participants"),
            Variable.text("activity"),
            Variable.text("difficulties"),
            Variable.text("communication"),
            Variable.text("supportMention"),
            Variable.text("supportMentionDetails"),
            Variable.number("workingTimeEuros"),
            Variable.number("equipmentEuros"),
            Variable.number("unspentEuros"),
            Variable.text("expensesDetails"),
            Variable.text("perspectives"),
            Variable.text("needs"));

    private ReportVariables() {}

    static Map<String, Object> answers(VariableScope scope) {
        var answers = new LinkedHashMap<String, Object>();
        ANSWERS.forEach(one -> one.optionalIn(scope).ifPresent(answer -> answers.put(one.name(), answer)));
        return answers;
    }
}
