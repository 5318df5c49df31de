package fr.pdn.labelling.training.web;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.training.SessionPeople.Person;
import fr.pdn.labelling.training.TrainingRequest;

/**
 * Someone in the list of a session.
 *
 * @param key dossier and ref, as the form sends them back
 */
record PersonRow(String key, String name, String structure, String number, String standing) {
    private static final String BETWEEN = "/";

    static PersonRow of(Person person) {
        var request = person.request();
        return new PersonRow(
                request.number() + BETWEEN + request.professional(),
                person.name(),
                person.structure(),
                request.number(),
                standing(request));
    }

    /** Number of the dossier and ref of the person; the second is empty when nobody was chosen. */
    static String[] parts(String key) {
        var at = key.lastIndexOf(BETWEEN);
        return at < 0 ? new String[] {"", ""} : new String[] {key.substring(0, at), key.substring(at + 1)};
    }

    private static String standing(TrainingRequest request) {
        if (request.waiting()) {
            return "liste d’attente, rang " + request.rank();
        }
        return request.enrolled()
                ? "place confirmée"
                : "place proposée, à confirmer jusqu’au " + FrenchDates.moment(request.confirmBefore());
    }
}
