package fr.pdn.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.change.Announcement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/**
 * The people who move a dossier: {@code dossier.reviewer("checkAdmissibility", "admissibility", "ADMISSIBLE")} claims and
 * completes that step with these answers, in pairs. Each step fails when its task is not there.
 */
abstract class DossierPeople {
    private static final String ANY_PROFESSIONAL = "professionnel@structure.example";

    final Procedure procedure;
    final Sample sample;
    final Journey.Filed filed;
    final String professional;

    /** @param professional ref of the one whose steps are meant, null for all steps */
    DossierPeople(Procedure procedure, Sample sample, Journey.Filed filed, String professional) {
        this.procedure = procedure;
        this.sample = sample;
        this.filed = filed;
        this.professional = professional;
    }

    abstract FollowedDossier itself();

    public String number() {
        return filed.number();
    }

    public FollowedDossier reviewer(String task, Object... answers) {
        return agent("instructeur", task, answers);
    }

    public FollowedDossier coordination(String task, Object... answers) {
        return agent("coordination", task, answers);
    }

    public FollowedDossier director(String task, Object... answers) {
        return agent("direction", task, answers);
    }

    public FollowedDossier payments(String task, Object... answers) {
        return agent("paiement", task, answers);
    }

    public FollowedDossier member(String login, Object... answers) {
        var own = tasks("giveMemberOpinion").stream()
                .filter(task -> login.equals(task.getAssignee()))
                .toList();
        procedure.journey.complete(login, only(own, "giveMemberOpinion of " + login), pairs(answers));
        return itself();
    }

    public FollowedDossier agent(String login, String task, Object... answers) {
        return agent(login, task, pairs(answers));
    }

    public FollowedDossier agent(String login, String task, Map<String, Object> answers) {
        procedure.journey.complete(login, only(tasks(task), task), answers);
        return itself();
    }

    public FollowedDossier structure(String task, Object... answers) {
        return outsider(sample.contactEmail(), task, pairs(answers));
    }

    /** Whoever may sign for the structure. */
    public FollowedDossier representative(String task, Map<String, Object> answers) {
        return outsider(sample.json().at("/structure/legalRepresentative/email").asText(), task, answers);
    }

    public FollowedDossier professional(String task, Object... answers) {
        return professional(task, pairs(answers));
    }

    public FollowedDossier professional(String task, Map<String, Object> answers) {
        return outsider(ANY_PROFESSIONAL, task, answers);
    }

    private FollowedDossier outsider(String email, String task, Map<String, Object> answers) {
        procedure.journey.outsider(email, only(tasks(task), task), answers);
        return itself();
    }

    public FollowedDossier withdraw() {
        Journey.inSecurityContext(sample.contactEmail(), () -> procedure.withdrawal.request(number()));
        return itself();
    }

    /** The structure announces something from the page of its dossier. */
    public FollowedDossier announce(Announcement announcement, Map<String, Object> answers) {
        return announceAs(sample.contactEmail(), announcement, answers);
    }

    /** The same, by one of its people. */
    public FollowedDossier announceAs(String email, Announcement announcement, Map<String, Object> answers) {
        var change = procedure.changes.stream()
                .filter(one -> one.announcement() == announcement)
                .findFirst()
                .orElseThrow();
        Journey.inSecurityContext(email, () -> change.announce(number(), answers));
        return itself();
    }

    /** Id of the one open task of that kind. */
    public String idOf(String task) {
        return only(tasks(task), task).getId();
    }

    /** What an agent reads in the one open task of that kind before answering; {@code shown}: « brief », « change ». */
    public String shown(String task, String shown) {
        return String.valueOf(procedure.forms.getTaskFormVariables(idOf(task)).get(shown))
                .replace('\u00a0', ' ');
    }

    List<Task> tasks(String key) {
        return procedure.journey.tasks(number(), key).stream()
                .filter(task -> professional == null
                        || professional.equals(procedure.tasks.getVariable(task.getId(), "professional")))
                .toList();
    }

    private Task only(List<Task> tasks, String wanted) {
        assertThat(tasks)
                .as("open task %s of %s, among %s", wanted, number(), procedure.journey.open(number()))
                .hasSize(1);
        return tasks.get(0);
    }

    private static Map<String, Object> pairs(Object... answers) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < answers.length; i += 2) {
            map.put((String) answers[i], answers[i + 1]);
        }
        return map;
    }
}
