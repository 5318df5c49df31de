package fr.pdn.labelling.conventions;

import static fr.pdn.labelling.conventions.Models.DECISIONS;
import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

class DecisionConventionsTest {

    @Test
    void every_file_holds_one_decision_of_its_name() {
        assertThat(DECISIONS).hasSizeGreaterThanOrEqualTo(4).allSatisfy((file, model) -> {
            Dmn.validateModel(model);
            assertThat(model.getModelElementsByType(Decision.class))
                    .singleElement()
                    .satisfies(decision -> {
                        assertThat(decision.getId()).isEqualTo(file);
                        assertThat(decision.getName()).as(file).isNotBlank();
                        assertThat(decision.getDescription()).as(file).isNotNull();
                        assertThat(decision.getCamundaHistoryTimeToLiveString())
                                .as(file)
                                .isEqualTo("P3650D");
                    });
        });
    }

    @Test
    void every_column_is_named_and_labelled() {
        assertThat(DECISIONS).isNotEmpty().allSatisfy((file, model) -> {
            assertThat(model.getModelElementsByType(Input.class)).isNotEmpty().allSatisfy(input -> {
                assertThat(input.getLabel()).as(file + " " + input.getId()).isNotBlank();
                assertThat(input.getInputExpression().getTypeRef())
                        .as(file + " " + input.getId())
                        .isNotBlank();
            });
            assertThat(model.getModelElementsByType(Output.class)).isNotEmpty().allSatisfy(output -> {
                assertThat(output.getLabel()).as(file + " " + output.getId()).isNotBlank();
                assertThat(output.getName()).isEqualTo(output.getId());
            });
        });
    }

    @Test
    void every_rule_cites_its_source() {
        assertThat(DECISIONS)
                .isNotEmpty()
                .allSatisfy((file, model) -> assertThat(model.getModelElementsByType(Rule.class))
                        .isNotEmpty()
                        .allSatisfy(rule -> {
                            assertThat(rule.getDescription())
                                    .as(file + " " + rule.getId())
                                    .isNotNull();
                            assertThat(rule.getDescription().getTextContent())
                                    .as(file + " " + rule.getId())
                                    .containsPattern("§[1-5]")
                                    .doesNotContain("'", " ?", " :", " ;");
                        }));
    }
}
