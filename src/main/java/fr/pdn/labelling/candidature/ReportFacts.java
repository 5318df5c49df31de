package fr.pdn.labelling.candidature;

import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.forms.WordedAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What mails and the document of an annual report say of it. */
@Component
public class ReportFacts {
    private static final String FORM = "complete-annual-report";

    private final Dossiers dossiers;
    private final Forms forms;
    private final AgentNames agents;

    ReportFacts(Dossiers dossiers, Forms forms, AgentNames agents) {
        this.dossiers = dossiers;
        this.forms = forms;
        this.agents = agents;
    }

    private record Part(String heading, List<WordedAnswer> answers) {}

    public Map<String, Object> ofMail(String number, int year) {
        var report = AnnualReport.of(dossiers.get(number), year);
        var said = new LinkedHashMap<String, Object>();
        said.put("year", String.valueOf(year));
        said.put("dueOn", report.dueOn());
        report.last()
                .map(act -> act.text("reason"))
                .filter(reason -> !reason.isBlank())
                .ifPresent(reason -> said.put("reason", reason));
        return said;
    }

    /** In the words and the order of the form. Its attestation is left out: the signature says it. */
    public List<WordedAnswer> inWords(RecordedAct filed) {
        var answers = Json.map(filed.detail().path("report").toString());
        answers.remove("accuracy");
        return forms.named(FORM).inWords(answers, context(filed));
    }

    /** The report that was just validated. */
    void put(Map<String, Object> facts, Dossier dossier) {
        var validated = dossier.last(Act.ANNUAL_REPORT_VALIDATED).orElseThrow();
        var report = AnnualReport.of(dossier, validated.detail().path("year").asInt());
        var filed = report.filed().orElseThrow();
        facts.put("year", report.year());
        facts.put("parts", parts(filed));
        facts.put("grant", grant(filed));
        facts.put("filedAt", filed.at());
        facts.put("signatory", filed.text("signatory"));
        facts.put("capacity", filed.text("capacity"));
        facts.put("account", filed.actor());
        facts.put("validatedAt", validated.at());
        facts.put("validatedBy", agents.of(List.of(validated.actor())).get(validated.actor()));
    }

    private List<Part> parts(RecordedAct filed) {
        var parts = new LinkedHashMap<String, List<WordedAnswer>>();
        inWords(filed)
                .forEach(answer -> parts.computeIfAbsent(answer.heading(), heading -> new ArrayList<>())
                        .add(answer));
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    private static Map<String, Object> context(RecordedAct filed) {
        var grant = grant(filed);
        return grant.isEmpty() ? Map.of() : Map.of("grantToJustify", grant);
    }

    /** Empty when nothing was to be accounted for. */
    private static String grant(RecordedAct filed) {
        var cents = filed.detail().path("grantCents").asLong();
        return cents == 0 ? "" : Amounts.shown(cents);
    }
}
