package fr.pdn.labelling.surface;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;

/** The operations that a JAX-RS class offers, itself and through the classes it leads to. */
final class RestOperations {

    /** Deeper than any that the engine has; a class that leads to itself must end somewhere. */
    private static final int DEPTH = 6;

    private RestOperations() {}

    static Stream<Operation> of(String base, Class<?> resource) {
        var path = annotation(resource, type -> Optional.ofNullable(type.getAnnotation(Path.class)));
        return path.stream().flatMap(root -> below(base + "/" + root.value(), resource, DEPTH));
    }

    private static Stream<Operation> below(String base, Class<?> resource, int depth) {
        return Arrays.stream(resource.getMethods()).filter(m -> !m.isBridge()).flatMap(method -> {
            var path = declared(method, m -> Optional.ofNullable(m.getAnnotation(Path.class)))
                    .map(Path::value);
            var verb = declared(method, RestOperations::verb);
            var here = base + "/" + path.orElse("");
            if (verb.isPresent()) {
                return Stream.of(new Operation(verb.get(), here));
            }
            return path.isPresent() && depth > 0 ? below(here, method.getReturnType(), depth - 1) : Stream.empty();
        });
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    /** A method may inherit its annotations from a class or an interface. */
    private static <T> Optional<T> declared(Method method, Function<Method, Optional<T>> read) {
        return annotation(
                method.getDeclaringClass(),
                type -> Optional.ofNullable(
                                ClassUtils.getMethodIfAvailable(type, method.getName(), method.getParameterTypes()))
                        .flatMap(read));
    }

    private static <T> Optional<T> annotation(Class<?> type, Function<Class<?>, Optional<T>> read) {
        return Stream.concat(
                        Stream.<Class<?>>iterate(type, t -> t != null, Class::getSuperclass),
                        Arrays.stream(ClassUtils.getAllInterfacesForClass(type)))
                .flatMap(t -> read.apply(t).stream())
                .findFirst();
    }
}
