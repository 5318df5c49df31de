package fr.pdn.labelling.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.pdn.labelling.LabellingTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The tests of the whole application share one. */
@AnalyzeClasses(packages = "fr.pdn.labelling", importOptions = OnlyIncludeTests.class)
class TestContextTest {
    @ArchTest
    static final ArchRule one_application_serves_them_all = noClasses()
            .that()
            .areAnnotatedWith(LabellingTest.class)
            .should()
            .beAnnotatedWith(Import.class)
            .orShould()
            .beAnnotatedWith(TestPropertySource.class)
            .orShould()
            .beAnnotatedWith(DirtiesContext.class)
            .because("the engine of a second one in this JVM would answer in the place of the first");
}
