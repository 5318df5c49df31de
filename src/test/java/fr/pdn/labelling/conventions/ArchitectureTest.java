package fr.pdn.labelling.conventions;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The shape of the house: who may know whom. */
@AnalyzeClasses(packages = "fr.pdn.labelling", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] PHASES = {
        "..labelling.eligibility..",
        "..labelling.convention..",
        "..labelling.training..",
        "..labelling.label..",
        "..labelling.presence..",
        "..labelling.suspension..",
        "..labelling.mailbox.."
    };

    @ArchTest
    static final ArchRule domain_code_does_not_know_the_engine = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..process..", "..engine..", "..register..", "..portal..", "..configuration..", "..demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda.bpm..", "org.camunda.spin..");

    @ArchTest
    static final ArchRule only_the_engine_module_knows_the_inside_of_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("..labelling.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..");

    @ArchTest
    static final ArchRule services_do_not_know_http_or_processes = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..web..", "..process..", "..configuration..", "..demo..", "..portal..", "..register..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("fr.pdn.labelling..web..", "fr.pdn.labelling..process.."));

    @ArchTest
    static final ArchRule the_common_modules_know_no_phase = noClasses()
            .that()
            .resideInAnyPackage(
                    "..labelling.mail..",
                    "..labelling.documents..",
                    "..labelling.forms..",
                    "..labelling.engine..",
                    "..labelling.campaign..",
                    "..labelling.candidature..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PHASES);

    @ArchTest
    static final ArchRule forms_know_no_candidature = noClasses()
            .that()
            .resideInAPackage("..labelling.forms..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "..labelling.candidature..",
                    "..labelling.documents..",
                    "..labelling.mail..",
                    "..labelling.engine.."));

    @ArchTest
    static final ArchRule delegates_are_small_and_named = classes()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Delegate")
            .andShould()
            .resideInAPackage("..process..");

    @ArchTest
    static final ArchRule variables_are_declared_once = noClasses()
            .that()
            .resideOutsideOfPackage("..labelling.engine..")
            .should()
            .callMethod(VariableScope.class, "getVariable", String.class)
            .orShould()
            .callMethod(VariableScope.class, "setVariable", String.class, Object.class);

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now");

    @ArchTest
    static final ArchRule no_vague_names = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");
}
