package fr.pdn.labelling.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys every process, decision and form as one deployment, so that what is bound to the deployment fits together.
 * The names are the same from a jar and from a folder of classes; nothing is deployed when nothing has changed.
 */
@Component
@DependsOnDatabaseInitialization
class EngineDeployment extends AbstractProcessEnginePlugin {

    private static final String NAME = "labelling";
    private static final List<String> FOLDERS = List.of("processes", "forms");

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var deployment =
                engine.getRepositoryService().createDeployment().name(NAME).enableDuplicateFiltering(false);
        FOLDERS.stream().flatMap(EngineDeployment::filesIn).forEach(file -> add(file, deployment));
        deployment.deploy();
    }

    private static Stream<Named> filesIn(String folder) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*.*");
            return Stream.of(files)
                    .map(file -> new Named(folder + "/" + file.getFilename(), file))
                    .sorted(Comparator.comparing(Named::name));
        } catch (IOException e) {
            throw new IllegalStateException("cannot list " + folder, e);
        }
    }

    private static void add(Named file, DeploymentBuilder deployment) {
        try (InputStream content = file.content().getInputStream()) {
            deployment.addInputStream(file.name(), content);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file.name(), e);
        }
    }

    private record Named(String name, Resource content) {}
}
