package fr.pdn.labelling.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A part of a form. What is not one of these does not load, hence does not build. */
sealed interface Component {
    Condition hidden();

    default boolean visible(Scope scope) {
        return !hidden().holds(scope.variables());
    }

    /**
     * Something to read.
     *
     * @param markdown names of the variables whose value is itself markdown; the others are plain text
     */
    record Text(Condition hidden, String text, Set<String> markdown) implements Component {}

    /** Questions that go together under one heading. */
    record Group(Condition hidden, String label, List<Component> components) implements Component {}

    /** The same questions several times, one row each. */
    record Rows(Question question, List<Component> components, int shownFirst, int min, int max) implements Component {
        @Override
        public Condition hidden() {
            return question.hidden();
        }

        String key() {
            return question.key();
        }

        /** « Professionnel 2 ». */
        String rowName(int index) {
            return question.property("itemLabel").orElse(question.label()) + " " + (index + 1);
        }
    }

    /** A question with one answer. */
    sealed interface Field extends Component
            permits TextField, Lines, NumberField, Choice, Choices, Checkbox, DateField {
        Question question();

        @Override
        default Condition hidden() {
            return question().hidden();
        }

        default String key() {
            return question().key();
        }

        /** The answer as it is kept; null when there is none. What has the wrong type comes back as it is. */
        Object canonical(Object value);

        /** Why a canonical answer cannot be taken, if so. */
        Optional<String> complaint(Object value, Scope scope);

        /** The answer that a browser posted; null when there is none. */
        Object posted(List<String> values);

        /** An answer as people read it. */
        default String worded(Object answer, Scope scope) {
            return answer.toString();
        }

        Layout layout();

        /** Writes the control itself; its label, help and error are written around it. */
        void control(HtmlWriter html, Control control);

        /** What is wrong with not answering, when an answer is needed. */
        default Optional<String> silence() {
            return question().required() ? Optional.of(Sentences.missing(this)) : Optional.empty();
        }
    }

    /** How a control and its label stand together: label above, legend around, or label beside. */
    enum Layout {
        LABELLED,
        GROUPED,
        TICKED
    }
}
