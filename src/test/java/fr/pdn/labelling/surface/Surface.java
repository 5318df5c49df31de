package fr.pdn.labelling.surface;

import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** All that the running program answers to, as its own parts declare it. */
final class Surface {

    /** Where the jar keeps what the engine's web applications serve. */
    private static final String WEBAPPS = "/webjars/camunda/";

    private static final String APPLICATION = "jakarta.ws.rs.Application";

    /** What filters answer, before anything that could be listed; and doors that other programs of this kind have. */
    private static final Set<Operation> OF_FILTERS = Set.of(
            new Operation("POST", "/connexion"),
            new Operation("POST", "/connexion/portail"),
            new Operation("POST", "/connexion/portail/lien"),
            new Operation("POST", "/deconnexion"),
            new Operation("GET", "/login"),
            new Operation("POST", "/login"),
            new Operation("GET", "/logout"),
            new Operation("GET", "/login/ott"),
            new Operation("POST", "/ott/generate"),
            new Operation("GET", "/camunda"),
            new Operation("GET", "/camunda/"),
            new Operation("GET", "/camunda/app/welcome/{engine}/"),
            new Operation("GET", "/camunda/app/tasklist/{engine}/"),
            new Operation("GET", "/camunda/app/cockpit/{engine}/"),
            new Operation("GET", "/camunda/app/admin/{engine}/"),
            new Operation("GET", "/camunda/app/admin/{engine}/setup/"),
            new Operation("GET", "/engine-rest"),
            new Operation("GET", "/engine-rest/application.wadl"),
            new Operation("GET", "/actuator/health/readiness"),
            new Operation("GET", "/actuator/health/db"),
            new Operation("GET", "/actuator/env"),
            new Operation("GET", "/actuator/heapdump"),
            new Operation("GET", "/actuator/mappings"),
            new Operation("POST", "/actuator/shutdown"),
            new Operation("GET", "/swagger-ui/index.html"),
            new Operation("GET", "/h2-console"));

    private final WebApplicationContext program;

    Surface(WebApplicationContext program) {
        this.program = program;
    }

    /** In a fixed order. */
    Set<Operation> operations() {
        var all = new TreeSet<>(Comparator.comparing(Operation::path).thenComparing(Operation::method));
        pages().forEach(all::add);
        rest().forEach(all::add);
        files().forEach(all::add);
        files().filter(file -> file.path().startsWith(WEBAPPS))
                .map(file -> new Operation("GET", file.path().replace(WEBAPPS, "/camunda/")))
                .forEach(all::add);
        all.addAll(OF_FILTERS);
        return all;
    }

    /** Ours, the actuator's and the description of the API. */
    Stream<Operation> pages() {
        return program.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Surface::operations);
    }

    private static Stream<Operation> operations(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .toList();
        return mapping.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream())
                        .map(method -> new Operation(method, path)));
    }

    /** The engine's, and those of its web applications. */
    Stream<Operation> rest() {
        return program.getServletContext().getServletRegistrations().values().stream()
                .filter(servlet -> servlet.getClassName().endsWith(".ServletContainer"))
                .flatMap(servlet -> servlet.getMappings().stream()
                        .map(mapping -> mapping.replace("/*", ""))
                        .flatMap(base -> classes(servlet).flatMap(type -> RestOperations.of(base, type))));
    }

    private Stream<Class<?>> classes(ServletRegistration servlet) {
        var name = servlet.getInitParameter(APPLICATION);
        return name == null
                ? program.getBean(ResourceConfig.class).getClasses().stream()
                : application(name).getClasses().stream();
    }

    private static Application application(String name) {
        try {
            return (Application) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whatever lies where files are served from, in our folders and in every jar. */
    Stream<Operation> files() {
        return Stream.of("META-INF/resources/", "resources/", "static/", "public/")
                .flatMap(Surface::filesIn)
                .map(path -> new Operation("GET", "/" + path));
    }

    private static Stream<String> filesIn(String folder) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "**/*.*");
            return Stream.of(files).map(file -> {
                try {
                    var url = file.getURL().toString();
                    return url.substring(url.lastIndexOf(folder) + folder.length());
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
