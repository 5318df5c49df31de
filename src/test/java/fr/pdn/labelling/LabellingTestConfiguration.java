package fr.pdn.labelling;

import fr.pdn.labelling.documents.DocumentsMade;
import fr.pdn.labelling.mailbox.Letterbox;
import fr.pdn.labelling.portal.EveryPage;
import fr.pdn.labelling.portal.PortalScene;
import fr.pdn.labelling.presence.PresenceScene;
import fr.pdn.labelling.renewal.RenewalScene;
import fr.pdn.labelling.report.ReportScene;
import fr.pdn.labelling.suspension.SuspensionScene;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
@Import({
    Journey.class,
    Pen.class,
    Walk.class,
    Procedure.class,
    ModelRecorder.class,
    DocumentsMade.class,
    Letterbox.class,
    PortalScene.class,
    PresenceScene.class,
    ReportScene.class,
    RenewalScene.class,
    SuspensionScene.class,
    EveryPage.class
})
class LabellingTestConfiguration {
    static {
        // Some of these tests run beside others that take every processor.
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Primary
    FixedCodes fixedCodes() {
        return new FixedCodes();
    }

    @Bean
    static BeanPostProcessor databaseCalls() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? new DatabaseCalls(database) : bean;
            }
        };
    }
}
