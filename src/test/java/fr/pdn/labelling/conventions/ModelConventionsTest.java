package fr.pdn.labelling.conventions;

import static fr.pdn.labelling.conventions.Models.DECISIONS;
import static fr.pdn.labelling.conventions.Models.PROCESSES;
import static fr.pdn.labelling.conventions.Models.all;
import static fr.pdn.labelling.conventions.Models.where;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;

class ModelConventionsTest {

    private static final List<String> FORBIDDEN = List.of(
            "scriptTask", "camunda:script", "camunda:class=", "camunda:expression=", "variables=\"all\"", " default=");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{(\\w+) == '([A-Z_]+)'}");
    private static final Pattern LOWER_CAMEL = Pattern.compile("[a-z]+([A-Z][a-z]+)*");

    @Test
    void every_file_holds_one_process_of_its_name() {
        assertThat(PROCESSES).hasSizeGreaterThanOrEqualTo(7).allSatisfy((file, model) -> {
            Bpmn.validateModel(model);
            assertThat(model.getModelElementsByType(Process.class))
                    .singleElement()
                    .satisfies(process -> {
                        assertThat(process.getId()).isEqualTo(file);
                        assertThat(process.getName()).as(file).isNotBlank();
                        assertThat(process.isExecutable()).as(file).isTrue();
                        assertThat(process.isCamundaStartableInTasklist())
                                .as(file)
                                .isFalse();
                        assertThat(process.getCamundaHistoryTimeToLiveString())
                                .as(file)
                                .isEqualTo("P3650D");
                        assertThat(Models.documentation(process)).as(file).isNotBlank();
                    });
        });
    }

    @Test
    void every_step_has_a_name_in_French_typography() {
        assertThat(all(FlowNode.class)).isNotEmpty().allSatisfy(ModelConventionsTest::isNamed);
    }

    @Test
    void ids_are_words_of_ours() {
        assertThat(all(FlowNode.class))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.getId()).as(where(node)).matches(LOWER_CAMEL));
    }

    @Test
    void every_flow_is_known_at_both_ends() {
        assertThat(all(SequenceFlow.class)).isNotEmpty().allSatisfy(flow -> {
            assertThat(flow.getSource().getOutgoing()).as(where(flow)).contains(flow);
            assertThat(flow.getTarget().getIncoming()).as(where(flow)).contains(flow);
        });
    }

    @Test
    void service_tasks_name_their_delegate() {
        var tasks = all(ServiceTask.class);
        assertThat(tasks)
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.getCamundaDelegateExpression())
                        .as(where(task))
                        .isEqualTo("${" + task.getId() + "Delegate}"));
    }

    @Test
    void send_tasks_name_their_mail() {
        assertThat(all(SendTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).as(where(task)).isEqualTo("${sendMailDelegate}");
            assertThat(task.getExtensionElements().getElements())
                    .flatExtracting(element -> element.getChildElementsByType(CamundaProperty.class))
                    .singleElement()
                    .satisfies(property -> {
                        assertThat(property.getCamundaName()).as(where(task)).isEqualTo("mail");
                        assertThat(property.getCamundaValue()).as(where(task)).matches("[a-z]+(-[a-z]+)*");
                    });
        });
    }

    @Test
    void models_hold_no_code_and_no_way_out_that_nobody_named() {
        assertThat(Models.sources())
                .isNotEmpty()
                .allSatisfy((file, source) -> assertThat(source.lines())
                        .as(file)
                        .isNotEmpty()
                        .noneMatch(line -> FORBIDDEN.stream().anyMatch(line::contains)));
    }

    @Test
    void every_outcome_is_spelled_once_as_flow_and_as_condition() {
        assertThat(decidingGateways()).isNotEmpty().allSatisfy(gateway -> {
            assertThat(gateway.getOutgoing()).allSatisfy(flow -> {
                assertThat(flow.getConditionExpression()).as(where(flow)).isNotNull();
                var condition = CONDITION.matcher(flow.getConditionExpression().getTextContent());
                assertThat(condition.matches()).as(where(flow)).isTrue();
                assertThat(gateway.getId()).as(where(flow)).startsWith("on" + capitalised(condition.group(1)));
                assertThat(flow.getId()).isEqualTo(gateway.getId() + "_" + condition.group(2));
                isNamed(flow);
            });
            assertThat(gateway.getOutgoing())
                    .as(where(gateway))
                    .extracting(flow ->
                            flow.getConditionExpression().getTextContent().split(" ")[0])
                    .containsOnly(gateway.getOutgoing()
                            .iterator()
                            .next()
                            .getConditionExpression()
                            .getTextContent()
                            .split(" ")[0]);
        });
    }

    @Test
    void only_deciding_gateways_have_conditions() {
        var flows = all(SequenceFlow.class);
        assertThat(flows).isNotEmpty();
        assertThat(flows.stream().filter(flow -> flow.getConditionExpression() != null))
                .isNotEmpty()
                .allSatisfy(flow ->
                        assertThat(decidingGateways()).as(where(flow)).contains((ExclusiveGateway) flow.getSource()));
    }

    @Test
    void calls_stay_in_the_deployment_and_carry_the_business_key() {
        assertThat(all(CallActivity.class)).isNotEmpty().allSatisfy(call -> {
            assertThat(PROCESSES).as(where(call)).containsKey(call.getCalledElement());
            assertThat(call.getCamundaCalledElementBinding()).as(where(call)).isEqualTo("deployment");
            var ins = call.getExtensionElements().getChildElementsByType(CamundaIn.class);
            assertThat(ins)
                    .as(where(call))
                    .extracting(CamundaIn::getCamundaBusinessKey)
                    .contains("#{execution.processBusinessKey}");
            assertThat(call.getExtensionElements().getChildElementsByType(CamundaOut.class))
                    .allSatisfy(out -> assertThat(out.getCamundaTarget()).isEqualTo(out.getCamundaSource()));
        });
    }

    @Test
    void decisions_stay_in_the_deployment_and_give_one_value() {
        assertThat(all(BusinessRuleTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(DECISIONS).as(where(task)).containsKey(task.getCamundaDecisionRef());
            assertThat(task.getCamundaDecisionRefBinding()).as(where(task)).isEqualTo("deployment");
            assertThat(task.getCamundaMapDecisionResult()).as(where(task)).isEqualTo("singleEntry");
            assertThat(task.getCamundaResultVariable()).as(where(task)).isNotBlank();
        });
    }

    private static List<ExclusiveGateway> decidingGateways() {
        return all(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .toList();
    }

    private static void isNamed(FlowElement element) {
        assertThat(element.getName()).as(where(element)).isNotBlank().doesNotContain("'", " ?", " :", "\n");
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
