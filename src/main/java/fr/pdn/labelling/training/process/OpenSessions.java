package fr.pdn.labelling.training.process;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.process.SessionOptions;
import fr.pdn.labelling.training.TrainingSession;
import fr.pdn.labelling.training.TrainingSessions;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class OpenSessions implements SessionOptions {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'à' HH 'h' mm", Locale.FRENCH);
    private final TrainingSessions sessions;

    OpenSessions(TrainingSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Map<String, String>> open() {
        return sessions.toCome().stream()
                .map(s -> Map.of("value", s.code(), "label", label(s)))
                .toList();
    }

    private static String label(TrainingSession session) {
        var free = session.free() > 0
                ? "places libres\u00a0: " + session.free()
                : "complet – liste d’attente, rang " + (session.waiting() + 1);
        return "%s, %s (%s)".formatted(DAY.format(session.startsAt().atZone(Campaign.PARIS)), session.place(), free);
    }
}
