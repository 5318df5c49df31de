package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.portal.OutsiderTask;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Steps as the pages name them. */
@Component
class TaskViews {
    private final Dossiers dossiers;
    private final Forms forms;

    TaskViews(Dossiers dossiers, Forms forms) {
        this.dossiers = dossiers;
        this.forms = forms;
    }

    List<TaskTitle> titles(List<OutsiderTask> tasks) {
        var known = new HashMap<String, Dossier>();
        return tasks.stream()
                .map(task -> title(task, known.computeIfAbsent(task.number(), dossiers::get)))
                .toList();
    }

    TaskTitle title(OutsiderTask task, Dossier dossier) {
        var about = task.professional() == null ? "" : DocumentViews.name(dossier.answers(), task.professional());
        return new TaskTitle(
                task,
                forms.named(task.form()).title(),
                about,
                dossier.answers().structure().name());
    }
}
