package fr.pdn.labelling.register.web;

import fr.pdn.labelling.register.Reader;
import fr.pdn.labelling.register.TaskSubject;
import fr.pdn.labelling.register.TaskSubjects;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Asked by the cards of Tasklist, which know the step alone. */
@Controller
class TaskSubjectPages {
    /** More cards than a list of Tasklist shows. */
    private static final int MOST = 100;

    private final TaskSubjects subjects;

    TaskSubjectPages(TaskSubjects subjects) {
        this.subjects = subjects;
    }

    @GetMapping(path = "/dossiers/taches", produces = "application/json")
    @ResponseBody
    List<TaskSubject> of(@RequestParam(name = "tache", defaultValue = "") List<String> ids, Authentication agent) {
        return subjects.of(ids.stream().limit(MOST).toList(), Reader.of(agent));
    }
}
