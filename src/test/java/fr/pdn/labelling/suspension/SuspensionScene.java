package fr.pdn.labelling.suspension;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.Journey;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.LabelState;
import fr.pdn.labelling.label.Labels;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Where a test of a breach begins: someone is labelled, and something is reported. */
@TestComponent
public class SuspensionScene {
    public static final String PROFESSIONAL = "familles@ganivelles.example";
    public static final String STRUCTURE = "direction@ganivelles.example";

    private final Procedure procedure;
    private final Journey journey;
    private final Labels labels;
    private final BreachReporting reporting;
    private final BreachFiles files;
    private final TaskService tasks;
    private final TestClock clock;

    SuspensionScene(
            Procedure procedure,
            Journey journey,
            Labels labels,
            BreachReporting reporting,
            BreachFiles files,
            TaskService tasks,
            TestClock clock) {
        this.procedure = procedure;
        this.journey = journey;
        this.labels = labels;
        this.reporting = reporting;
        this.files = files;
        this.tasks = tasks;
        this.clock = clock;
    }

    public FollowedDossier labelled() {
        return procedure.ready(Samples.oneProfessional()).awardEveryLabel().later(Duration.ofDays(30));
    }

    public Label labelOf(FollowedDossier dossier) {
        return labels.of(dossier.read().candidature().id()).get(0);
    }

    public LabelState stateOf(FollowedDossier dossier) {
        return labelOf(dossier).on(today());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
    }

    public long report(FollowedDossier dossier, BreachGround ground) {
        return report(dossier, labelOf(dossier), ground);
    }

    /** @param label null for the whole convention */
    public long report(FollowedDossier dossier, Label label, BreachGround ground) {
        var id = new AtomicLong();
        as(
                "coordination",
                () -> id.set(reporting.report(new ReportedBreach(
                        dossier.number(),
                        label,
                        ground,
                        "Aucun relevé depuis six semaines (%s).".formatted(ground),
                        BreachSource.COORDINATION))));
        return id.get();
    }

    public BreachFile file(long breach) {
        return files.get(breach);
    }

    /** Reported, qualified, signed: the structure may answer. */
    public long noticed(FollowedDossier dossier, String qualification) {
        return noticed(dossier, labelOf(dossier), BreachGround.S4, qualification);
    }

    public long noticed(FollowedDossier dossier, Label label, BreachGround ground, String qualification) {
        var breach = report(dossier, label, ground);
        dossier.reviewer("qualifyBreach", "breachQualification", qualification, "reason", "Les faits sont établis.")
                .director("signFormalNotice", "noticeOutcome", "SIGNED");
        return breach;
    }

    /** The structure's time is over, and both have given their opinion. */
    public FollowedDossier advised(FollowedDossier dossier) {
        dossier.fire("noticeDelayOver");
        opinion(dossier, "coordination", "coordination", "SUSPENSION");
        opinion(dossier, "committee", "membre1", "WARNING");
        return dossier;
    }

    public void opinion(FollowedDossier dossier, String group, String login, String opinion) {
        var asked = journey.tasks(dossier.number(), "giveBreachOpinion").stream()
                .filter(task -> groups(task.getId()).contains(group))
                .toList();
        assertThat(asked).as("opinion of %s", group).hasSize(1);
        journey.complete(
                login, asked.get(0), Map.of("breachOpinion", opinion, "comment", "La structure ne répond plus."));
    }

    private List<String> groups(String task) {
        return tasks.getIdentityLinksForTask(task).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    public FollowedDossier suspended(FollowedDossier dossier) {
        noticed(dossier, "FORMAL_NOTICE");
        return suspend(advised(dossier));
    }

    public FollowedDossier suspend(FollowedDossier dossier) {
        return dossier.director(
                "decideSuspension", "suspensionDecision", "SUSPENDED", "reason", "L’engagement n’est pas tenu.");
    }

    /** Suspended, then ended by the director, who asks part of the grant back. */
    public FollowedDossier terminated(FollowedDossier dossier, Object euros) {
        suspended(dossier).fire("suspensionEndNear");
        return terminate(dossier, euros);
    }

    public FollowedDossier terminate(FollowedDossier dossier, Object euros) {
        return dossier.director(
                "decideOutcome",
                "suspensionOutcome",
                "TERMINATED",
                "reason",
                "La suspension est restée sans effet.",
                "clause",
                "article 13",
                "repaymentEuros",
                euros,
                "repaymentReason",
                "Aucune activité depuis mai.");
    }

    public static void as(String login, Runnable work) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(login, "", List.of()));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
