package fr.pdn.labelling.engine;

/** Tells the assignees that have no account in the engine: nobody signs in to it under their names. */
public interface Outsider {
    boolean is(String assignee);
}
