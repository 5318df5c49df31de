package fr.pdn.labelling.portal.process;

import java.util.List;

/**
 * What a model shows as a box: a phase, or the step of a person.
 *
 * @param called key of the process that does it, or null
 * @param each whether it is done once for each professional
 * @param steps what it is made of, in the order of the drawing
 */
public record ModelStep(String id, String name, String called, boolean each, List<ModelStep> steps) {
    /** Whether an open step belongs to it, steps beside the main line included. */
    public boolean covers(OpenStep open) {
        return id.equals(open.step())
                || open.process().equals(called)
                || steps.stream().anyMatch(step -> step.covers(open));
    }
}
