package fr.pdn.labelling.label;

import fr.pdn.labelling.campaign.Campaign;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/** Cahier des charges §2: « Il utilise le nom "Promeneur du Net", le logo départemental ». As long as the label is in force. */
@Service
public class LabelKit {
    private final Labels labels;
    private final KitSettings settings;
    private final Clock clock;

    LabelKit(Labels labels, KitSettings settings, Clock clock) {
        this.labels = labels;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the logo that is given is ours, which stands for that of the département. */
    public boolean demonstrates() {
        return settings.model();
    }

    /** Empty unless this professional's label is in force. */
    public Optional<Resource> logo(UUID candidature, String professional) {
        var today = LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
        return labels.of(candidature, professional)
                .filter(label -> label.inForceOn(today))
                .map(label -> settings.logo());
    }
}
