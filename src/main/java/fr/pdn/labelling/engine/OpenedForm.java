package fr.pdn.labelling.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Someone opened the form of a step: told in the transaction that reads what the form shows. */
public record OpenedForm(DelegateTask task) {}
