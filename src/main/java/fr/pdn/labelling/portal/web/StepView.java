package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.portal.Progress;
import fr.pdn.labelling.portal.Section;

/** A step of a draft in the list of steps. */
record StepView(Section section, String url, Progress progress, boolean current) {}
