package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.AnnualReport;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.portal.OutsiderTask;
import fr.pdn.labelling.portal.OutsiderTasks;
import fr.pdn.labelling.portal.StepDraft;
import fr.pdn.labelling.portal.StepDrafts;
import fr.pdn.labelling.report.ReportFigures;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands in the fields when a step is opened: what was put aside, what was said the time before, what is known already. */
@Component
class FirstAnswers {
    private static final String REPORT = "completeAnnualReport";

    private final OutsiderTasks tasks;
    private final StepDrafts drafts;
    private final ReportFigures figures;
    private final Forms forms;

    FirstAnswers(OutsiderTasks tasks, StepDrafts drafts, ReportFigures figures, Forms forms) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.figures = figures;
        this.forms = forms;
    }

    Map<String, Object> of(OutsiderTask task, Dossier dossier) {
        var putAside = drafts.keeps(task) ? drafts.find(task.id()) : Optional.<StepDraft>empty();
        return putAside.map(StepDraft::answers).orElseGet(() -> known(task, dossier));
    }

    private Map<String, Object> known(OutsiderTask task, Dossier dossier) {
        return task.step().equals(REPORT)
                ? report(
                        dossier,
                        Integer.parseInt(tasks.context(task).get("reportYear").toString()))
                : TaskNotes.before(task, dossier, forms.named(task.form()));
    }

    private Map<String, Object> report(Dossier dossier, int year) {
        return AnnualReport.of(dossier, year)
                .filed()
                .map(FirstAnswers::answers)
                .orElseGet(() -> figures.of(dossier, year));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answers(RecordedAct filed) {
        return (Map<String, Object>) filed.detail(Map.class).get("report");
    }
}
