package fr.pdn.labelling.training;

import java.time.Instant;

public record TrainingSession(String code, Instant startsAt, Instant endsAt, String place, int places, int taken) {
    public int free() {
        return places - taken;
    }
}
