package fr.pdn.labelling;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole application on a real database with the demonstration accounts and mailbox, without demonstration dossiers.
 * Only the mail server and the clock are ours; timers fire when a test fires them, mail is fetched when a test fetches it.
 * One context serves all tests that ask for nothing else.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "pdn.demonstration.dossiers=false",
            "pdn.mailbox.fetching=false",
            "pdn.presence.watching=false",
            "pdn.report.watching=false",
            "pdn.renewal.watching=false",
            "pdn.printing.enabled=false"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(LabellingTestConfiguration.class)
@TestExecutionListeners(listeners = TestClockListener.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface LabellingTest {}
