package fr.pdn.labelling.training;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Service;

/** Those who asked for a session, by name. */
@Service
public class SessionPeople {
    private final TrainingPlaces places;
    private final Dossiers dossiers;

    SessionPeople(TrainingPlaces places, Dossiers dossiers) {
        this.places = places;
        this.dossiers = dossiers;
    }

    public record Person(TrainingRequest request, String name, String structure) {}

    /** Those who hold a place first, then those who wait, in order. */
    public List<Person> of(String session) {
        var read = new HashMap<String, Dossier>();
        return places.of(session).stream()
                .map(request -> {
                    var dossier = read.computeIfAbsent(request.number(), dossiers::get);
                    return new Person(
                            request,
                            dossier.nameOf(request.professional()),
                            dossier.answers().structure().name());
                })
                .toList();
    }
}
