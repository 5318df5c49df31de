package fr.pdn.labelling.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The models of the folder {@code processes}, by file name without its ending, read as they are committed. */
final class Models {

    static final Map<String, BpmnModelInstance> PROCESSES = read(".bpmn", Bpmn::readModelFromFile);
    static final Map<String, DmnModelInstance> DECISIONS = read(".dmn", Dmn::readModelFromFile);

    private Models() {}

    static <T extends ModelElementInstance> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        PROCESSES.values().forEach(model -> found.addAll(model.getModelElementsByType(type)));
        return found;
    }

    /** Tells where a broken rule was found: « eligibility-review: giveCoordinationOpinion ». */
    static String where(BaseElement element) {
        var model = (BpmnModelInstance) element.getModelInstance();
        return model.getModelElementsByType(Process.class).iterator().next().getId() + ": " + element.getId();
    }

    static String documentation(BaseElement element) {
        var texts = element.getDocumentations().iterator();
        return texts.hasNext() ? texts.next().getTextContent() : "";
    }

    static Map<String, String> sources() {
        return read("", file -> {
            try {
                return Files.readString(file.toPath());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static <M> Map<String, M> read(String ending, Function<java.io.File, M> reader) {
        try (var files = Files.list(Path.of("processes"))) {
            Map<String, M> models = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(ending))
                    .forEach(file ->
                            models.put(file.getFileName().toString().replace(ending, ""), reader.apply(file.toFile())));
            return models;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
