package fr.pdn.labelling.bench;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The engine as it comes, with our models: history full, removal times at the end, no authorisations. Delegates do nothing but
 * set what gateways and tables read; identifiers are UUIDs as in the product.
 */
final class BareEngine {

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

    /** What a step must leave for the gateway or the table behind it. */
    private static final Map<String, Map<String, Object>> OUTCOMES = Map.ofEntries(
            entry(
                    "examineCandidatureDelegate",
                    Map.of("formSubmitted", true, "onTime", true, "missingDocumentCount", 0, "scopeComplete", true)),
            entry("assessCommitteeNeedDelegate", Map.of("committeeNeed", "REQUIRED")),
            entry("prepareDecisionDelegate", Map.of("retainedCount", 1, "grantAlreadyReceived", false)),
            entry("recordBankDetailsCheckDelegate", Map.of("conventionStage", "TO_DRAFT")),
            entry("recordConventionReviewDelegate", Map.of("signatureStage", "TO_SIGN")),
            entry("assessProofDelegate", Map.of("proofStage", "ESTABLISHED", "signatureProof", "ESTABLISHED")),
            entry("recordGrantDelegate", Map.of("conventionOutcome", "SIGNED")),
            entry("recordEnrolmentDelegate", Map.of("enrolment", "ENROLLED")),
            entry("confirmAttendanceDelegate", Map.of("trainingOutcome", "TRAINED")),
            entry("assessReadinessDelegate", Map.of("readiness", "READY")),
            entry("recordAdmissibilityDelegate", Map.of("admissibilityOutcome", "ADMISSIBLE")),
            entry("recordDecisionDelegate", Map.of("decisionOutcome", "ACCEPTED")));

    private BareEngine() {}

    static ProcessEngine start(DataSource database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        return deploy(configuration, new HashMap<>(BareExpressions.BEANS));
    }

    private static ProcessEngine deploy(StandaloneProcessEngineConfiguration configuration, Map<Object, Object> beans) {
        try {
            var resources = new PathMatchingResourcePatternResolver();
            var models = new HashMap<String, String>();
            for (var folder : new String[] {"processes", "forms"}) {
                for (var file : resources.getResources("classpath*:" + folder + "/*.*")) {
                    var content = file.getContentAsString(StandardCharsets.UTF_8);
                    models.put(folder + "/" + file.getFilename(), content);
                    DELEGATE.matcher(content)
                            .results()
                            .forEach(found -> beans.put(found.group(1), delegate(found.group(1))));
                }
            }
            configuration.setBeans(beans);
            var engine = configuration.buildProcessEngine();
            var deployment = engine.getRepositoryService().createDeployment();
            models.forEach(deployment::addString);
            deployment.deploy();
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaDelegate delegate(String name) {
        var outcome = OUTCOMES.getOrDefault(name, Map.of());
        return execution -> outcome.forEach(execution::setVariable);
    }
}
