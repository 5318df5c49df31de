package fr.pdn.labelling.conventions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.candidature.MessageDesk;
import fr.pdn.labelling.configuration.AgentGroup;
import fr.pdn.labelling.suspension.ConsultedBody;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guides cannot lie: bold is the name of a step, « » is what a screen says. */
class GuidesTest {
    private static final Path GUIDES = Path.of("docs/guides");
    private static final Pattern STEP = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern SAID = Pattern.compile("« (.+?) »");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| (\\*\\*.+) \\|$");
    private static final String STRUCTURE = "La structure";
    private static final String PROFESSIONAL = "Le professionnel";

    private final Map<String, Set<String>> steps = Models.all(UserTask.class).stream()
            .flatMap(step -> who(step).map(who -> Map.entry(who, step.getName())))
            .collect(groupingBy(
                    Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toCollection(TreeSet<String>::new))));

    @Test
    void the_guide_of_the_reviewers_explains_their_steps_and_no_other() {
        assertThat(found(STEP, guide("instructeurs")))
                .isNotEmpty()
                .isEqualTo(steps.get(AgentGroup.REVIEWERS.frenchName()));
    }

    @Test
    void the_guide_of_the_coordination_explains_its_steps_and_no_other() {
        assertThat(found(STEP, guide("coordination")))
                .isNotEmpty()
                .isEqualTo(steps.get(AgentGroup.COORDINATION.frenchName()));
    }

    @Test
    void the_guide_of_the_structures_explains_what_is_asked_of_them_and_of_professionals() {
        var asked = new TreeSet<>(steps.get(STRUCTURE));
        asked.addAll(steps.get(PROFESSIONAL));

        assertThat(found(STEP, guide("structures"))).isNotEmpty().isEqualTo(asked);
    }

    @Test
    void the_guide_of_those_who_steer_says_who_is_waited_for_at_each_step() {
        var told = new TreeMap<String, Set<String>>();
        ROW.matcher(guide("pilotage")).results().forEach(row -> told.put(row.group(1), found(STEP, row.group(2))));

        assertThat(told).isNotEmpty().isEqualTo(steps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annuaire", "coordination", "instructeurs", "pilotage", "structures"})
    void what_a_guide_quotes_is_said_on_a_screen(String guide) throws IOException {
        var screens = screens();

        assertThat(found(SAID, guide(guide)))
                .isNotEmpty()
                .allSatisfy(said -> assertThat(screens).contains(said));
    }

    /** Forms, pages, the engine's own applications in French, and what our code says. */
    private static String screens() throws IOException {
        var code = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
        return plain(all(Path.of("forms"), ".form")
                + all(Path.of("src/main/resources/templates"), ".html")
                + all(Path.of("src/main/resources/META-INF/resources/webjars/camunda/app"), "fr.json")
                + code.matcher(all(Path.of("src/main/java"), ".java")).replaceAll(""));
    }

    private static String all(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(GuidesTest::read)
                    .collect(joining());
        }
    }

    /** A message waits for one service or the other, as it is written to; an opinion is asked of two. */
    private static Stream<String> who(UserTask step) {
        if ("${body}".equals(step.getCamundaCandidateGroups())) {
            return Arrays.stream(ConsultedBody.values())
                    .map(body -> body.group().frenchName());
        }
        return "${desk}".equals(step.getCamundaCandidateGroups())
                ? Arrays.stream(MessageDesk.values()).map(desk -> desk.group().frenchName())
                : Stream.of(theOne(step));
    }

    private static String theOne(UserTask step) {
        if (!step.getCamundaCandidateGroupsList().isEmpty()) {
            var group = step.getCamundaCandidateGroupsList().get(0);
            return Arrays.stream(AgentGroup.values())
                    .filter(one -> one.id().equals(group))
                    .findFirst()
                    .orElseThrow()
                    .frenchName();
        }
        return switch (step.getCamundaAssignee()) {
            case "${outsiders.structure(execution)}" -> STRUCTURE;
            case "${outsiders.professional(execution)}" -> PROFESSIONAL;
            default -> AgentGroup.COMMITTEE.frenchName();
        };
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(toCollection(TreeSet::new));
    }

    private static String guide(String name) {
        return plain(read(GUIDES.resolve(name + ".md")));
    }

    private static String plain(String text) {
        return text.replace("\\u00a0", " ")
                .replace("&nbsp;", " ")
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
