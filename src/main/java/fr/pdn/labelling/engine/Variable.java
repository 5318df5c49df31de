package fr.pdn.labelling.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A process variable: its name, its type, declared once. Values written here live only until the next wait state: the
 * engine carries ids and outcomes from one step to the gateway behind it, facts are rows of ours.
 */
public final class Variable<T> {
    private final String name;
    private final Function<Object, T> read;
    private final Function<T, Object> write;

    private Variable(String name, Function<Object, T> read, Function<T, Object> write) {
        this.name = name;
        this.read = read;
        this.write = write;
    }

    /** An outcome: travels as the constant's name. */
    public static <E extends Enum<E>> Variable<E> of(String name, Class<E> type) {
        return new Variable<>(name, value -> Enum.valueOf(type, value.toString()), Enum::name);
    }

    public static Variable<String> text(String name) {
        return new Variable<>(name, Object::toString, value -> value);
    }

    public static Variable<Integer> integer(String name) {
        return new Variable<>(name, value -> new BigDecimal(value.toString()).intValueExact(), value -> value);
    }

    public static Variable<BigDecimal> number(String name) {
        return new Variable<>(name, value -> new BigDecimal(value.toString()), value -> value);
    }

    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, value -> Boolean.parseBoolean(value.toString()), value -> value);
    }

    public static Variable<LocalDate> date(String name) {
        return new Variable<>(name, value -> LocalDate.parse(value.toString()), LocalDate::toString);
    }

    public static Variable<List<String>> texts(String name) {
        return new Variable<>(
                name, value -> ((List<?>) value).stream().map(Object::toString).toList(), value -> value);
    }

    public String name() {
        return name;
    }

    /** @throws IllegalStateException when it is not there: a fault of ours, never of a person */
    public T in(VariableScope scope) {
        return optionalIn(scope).orElseThrow(() -> new IllegalStateException("No variable " + name));
    }

    /** Empty when absent, null or blank. */
    public Optional<T> optionalIn(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name))
                .filter(value -> !Objects.toString(value).isBlank())
                .map(read);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, Variables.untypedValue(write.apply(value), true));
    }

    /** Reads what a decision table left and takes it out of the engine's tables again. */
    public T take(VariableScope scope) {
        T value = in(scope);
        scope.removeVariable(name);
        return value;
    }
}
