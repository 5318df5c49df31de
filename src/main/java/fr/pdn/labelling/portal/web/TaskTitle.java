package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.portal.OutsiderTask;

/** A step in a list.
 *
 * @param about the professional it is about, or empty
 */
record TaskTitle(OutsiderTask task, String title, String about, String structure) {
    public String url() {
        return Routes.task(task.id());
    }
}
