package fr.pdn.labelling.label.web;

import fr.pdn.labelling.label.directory.Coordinates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;

/** Coordinates as someone types or pastes them; both empty takes the structure off the map. */
record TypedPlace(String latitude, String longitude) {
    private static final Pattern DEGREES = Pattern.compile("[-−]?\\d{1,3}([.,]\\d{1,15})?");
    private static final int ABOUT_A_METRE = 5;

    static TypedPlace of(Coordinates place) {
        return place == null
                ? new TypedPlace("", "")
                : new TypedPlace(shown(place.latitude()), shown(place.longitude()));
    }

    /** By field, in their order. */
    LinkedHashMap<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (!empty() && read(latitude, 90).isEmpty()) {
            mistakes.put("latitude", "Indiquez la latitude en degrés, entre -90 et 90. Exemple\u00a0: 45,94123.");
        }
        if (!empty() && read(longitude, 180).isEmpty()) {
            mistakes.put("longitude", "Indiquez la longitude en degrés, entre -180 et 180. Exemple\u00a0: -1,15076.");
        }
        return mistakes;
    }

    Optional<Coordinates> place() {
        return read(latitude, 90).flatMap(north -> read(longitude, 180).map(east -> new Coordinates(north, east)));
    }

    private boolean empty() {
        return latitude.isBlank() && longitude.isBlank();
    }

    private static Optional<BigDecimal> read(String typed, int most) {
        return Optional.of(typed.strip())
                .filter(text -> DEGREES.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace(',', '.').replace('−', '-')))
                .filter(degrees -> degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(degrees -> degrees.setScale(ABOUT_A_METRE, RoundingMode.HALF_UP));
    }

    private static String shown(BigDecimal degrees) {
        return degrees.toPlainString().replace('.', ',');
    }
}
