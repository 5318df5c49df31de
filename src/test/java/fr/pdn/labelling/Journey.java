package fr.pdn.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Exchanges;
import fr.pdn.labelling.candidature.MessageDesk;
import fr.pdn.labelling.candidature.Questions;
import fr.pdn.labelling.signature.SigningStep;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Walks a candidature through the procedure with the real services and database. Each step fails when its task or timer is
 * not there.
 */
@TestComponent
public class Journey {
    private static final AtomicInteger CAMPAIGNS = new AtomicInteger();
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                    .getBytes(StandardCharsets.US_ASCII);

    private final ProcessEngine engine;
    private final TestRestTemplate http;
    private final TestClock clock;
    private final Questions questions;
    private final Exchanges exchanges;
    private final Dossiers dossiers;
    private final Pen pen;

    public Journey(
            ProcessEngine engine,
            TestRestTemplate http,
            TestClock clock,
            Questions questions,
            Exchanges exchanges,
            Dossiers dossiers,
            Pen pen) {
        this.engine = engine;
        this.http = http.withBasicAuth("integration", "demo");
        this.clock = clock;
        this.questions = questions;
        this.exchanges = exchanges;
        this.dossiers = dossiers;
        this.pen = pen;
    }

    /** A campaign of its own for each test, with the dates of the sample. */
    public String openCampaign() {
        var campaign = Samples.campaign().put("code", "PDNP17-2027-" + (100 + CAMPAIGNS.incrementAndGet()));
        var created = http.postForEntity("/api/campaigns", campaign, JsonNode.class);
        assertThat(created.getStatusCode().value()).as("%s", created.getBody()).isEqualTo(201);
        return campaign.get("code").asText();
    }

    /** Files a sample through the API at its own moment, with its documents. */
    public Filed submit(Sample sample) {
        return submit(sample, openCampaign(), sample.json().get("documents"));
    }

    public Filed submit(Sample sample, String campaign, JsonNode documents) {
        clock.set(sample.submittedAt());
        var draft = post("/api/candidatures", sample.answers(campaign), 201);
        var id = draft.get("id").asText();
        documents.forEach(document -> upload(id, document));
        var filed = post(
                "/api/candidatures/" + id + "/submission",
                sample.json().objectNode().put("submittedAt", sample.submittedAt()),
                200);
        return new Filed(id, filed.get("number").asText(), filed);
    }

    /** Sends one document as the sample describes it: an empty or unreadable file is refused, as it must be. */
    public void upload(String id, JsonNode document) {
        if (document.hasNonNull("receivedAt")) {
            clock.set(document.get("receivedAt").asText());
        }
        var content = document.get("sizeKb").asInt() == 0 ? new byte[0] : PDF;
        var file = new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return document.get("fileName").asText();
            }
        };
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("kind", document.get("kind").asText());
        parts.add("file", file);
        if (document.hasNonNull("professional")) {
            parts.add("professional", document.get("professional").asText());
        }
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        var answer = http.postForEntity(
                "/api/candidatures/" + id + "/documents", new HttpEntity<>(parts, headers), JsonNode.class);
        assertThat(answer.getStatusCode().value())
                .as("%s", answer.getBody())
                .isEqualTo(document.hasNonNull("anomaly") ? 422 : 201);
    }

    public JsonNode read(String number) {
        return http.getForObject("/api/candidatures/" + number, JsonNode.class);
    }

    /** Claims and completes the one open task of that kind, as an agent. */
    public Journey complete(String user, String number, String task, Map<String, Object> variables) {
        return complete(user, theTask(number, task), variables);
    }

    public Journey complete(String user, Task task, Map<String, Object> variables) {
        as(user, () -> {
            if (task.getAssignee() == null) {
                engine.getTaskService().claim(task.getId(), user);
            }
            engine.getTaskService().complete(task.getId(), new HashMap<>(variables));
        });
        return this;
    }

    /** Completes every open task of that kind for an outsider, as the portal does. */
    public Journey outsider(String email, String number, String task, Map<String, Object> variables) {
        var tasks = tasks(number, task);
        assertThat(tasks).as("open tasks %s of %s", task, number).isNotEmpty();
        tasks.forEach(open -> outsider(email, open, variables));
        return this;
    }

    /** What is signed is signed by whoever must, with a code. */
    public Journey outsider(String email, Task task, Map<String, Object> variables) {
        var step = SigningStep.of(task.getTaskDefinitionKey());
        if (step.isPresent() && variables.containsValue("SIGNED")) {
            sign(step.get(), task, variables);
        } else {
            inSecurityContext(email, () -> complete(task, variables));
        }
        return this;
    }

    private void sign(SigningStep step, Task task, Map<String, Object> variables) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        var dossier = dossiers.get(instance.getBusinessKey());
        var professional = (String) engine.getTaskService().getVariable(task.getId(), "professional");
        var signatory = pen.signatory(step, dossier, professional);
        inSecurityContext(
                signatory, () -> pen.sign(step, dossier, professional, signatory, () -> complete(task, variables)));
    }

    private void complete(Task task, Map<String, Object> variables) {
        engine.getTaskService().complete(task.getId(), new HashMap<>(variables));
    }

    /** Asks the structure something, outside the steps. */
    public void ask(String user, String number, String question) {
        inSecurityContext(user, () -> questions.ask(number, MessageDesk.REVIEWERS, question, List.of()));
    }

    /** A member of the structure writes, outside the steps. */
    public void write(String email, String number, MessageDesk desk, String message) {
        inSecurityContext(email, () -> exchanges.write(number, desk, message, List.of()));
    }

    /** Fires the one pending timer of that event, a moment after it is due: no clock is awaited to the millisecond. */
    public Journey fire(String number, String event) {
        return fire(number, event, null);
    }

    /** The same, of the process about one professional. */
    public Journey fire(String number, String event, String professional) {
        var jobs = jobs(number).stream()
                .filter(job -> eventOf(job).equals(event))
                .filter(job -> professional == null || professional.equals(professionalOf(job)))
                .toList();
        assertThat(jobs)
                .as("pending timer %s of %s, among %s", event, number, timers(number))
                .hasSize(1);
        var job = jobs.get(0);
        if (job.getDuedate().toInstant().isAfter(clock.instant())) {
            clock.set(job.getDuedate().toInstant().plusSeconds(2));
        }
        engine.getManagementService().executeJob(job.getId());
        return this;
    }

    /** Ids of the events whose time has not come. */
    public List<String> timers(String number) {
        return jobs(number).stream().map(this::eventOf).sorted().toList();
    }

    public Journey wait(Duration time) {
        clock.advance(time);
        return this;
    }

    public Journey at(String moment) {
        clock.set(moment);
        return this;
    }

    public Task theTask(String number, String task) {
        var tasks = tasks(number, task);
        assertThat(tasks)
                .as("open task %s of %s, among %s", task, number, open(number))
                .hasSize(1);
        return tasks.get(0);
    }

    public List<Task> tasks(String number, String task) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(task)
                .list();
    }

    /** Ids of the steps that wait for someone. */
    public List<String> open(String number) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    public boolean ended(String number) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                == 0;
    }

    private List<Job> jobs(String number) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .flatMap(
                        instance -> engine
                                .getManagementService()
                                .createJobQuery()
                                .active()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .toList();
    }

    private Object professionalOf(Job job) {
        return engine
                .getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(job.getProcessInstanceId())
                .variableName("professional")
                .list()
                .stream()
                .map(VariableInstance::getValue)
                .findFirst()
                .orElse(null);
    }

    private String eventOf(Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private void as(String user, Runnable work) {
        var groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            inSecurityContext(user, work);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    static void inSecurityContext(String name, Runnable work) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(name, "", List.of()));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private JsonNode post(String path, ObjectNode body, int status) {
        var answer = http.postForEntity(path, body, JsonNode.class);
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(status);
        return answer.getBody();
    }

    /** @param result what the submission answered */
    public record Filed(String id, String number, JsonNode result) {}
}
