package fr.pdn.labelling.label.directory;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a drawing shows: kilometres around a middle. At the size of a department the Earth is flat enough.
 *
 * @param latitude of the middle, degrees
 * @param longitude of the middle, degrees
 * @param perKilometre units of the drawing
 */
record Frame(double latitude, double longitude, double perKilometre) {
    private static final double KILOMETRES_PER_DEGREE = 111.2;
    private static final int MARGIN = 34;
    private static final double LEAST_SPAN = 8;
    private static final List<Integer> ROUND = List.of(50, 20, 10, 5, 2, 1);
    private static final int LONGEST_BAR = 110;

    static Frame around(List<Coordinates> places) {
        double north = greatest(places, place -> place.latitude().doubleValue());
        double south = -greatest(places, place -> -place.latitude().doubleValue());
        double east = greatest(places, place -> place.longitude().doubleValue());
        double west = -greatest(places, place -> -place.longitude().doubleValue());
        double latitude = (north + south) / 2;
        double high = Math.max(LEAST_SPAN, (north - south) * KILOMETRES_PER_DEGREE);
        double wide = Math.max(LEAST_SPAN, (east - west) * perDegreeEast(latitude));
        return new Frame(
                latitude,
                (east + west) / 2,
                Math.min((DirectoryMap.HEIGHT - 2 * MARGIN) / high, (DirectoryMap.WIDTH - 2 * MARGIN) / wide));
    }

    /** A town stands in the middle of its places. */
    Spot spot(String town, List<DirectoryLine> lines) {
        double north = lines.stream()
                .mapToDouble(line -> line.place().latitude().doubleValue())
                .average()
                .orElseThrow();
        double east = lines.stream()
                .mapToDouble(line -> line.place().longitude().doubleValue())
                .average()
                .orElseThrow();
        return new Spot(
                new DirectoryMap.Town(town, lines.size()),
                (int) Math.round(
                        DirectoryMap.WIDTH / 2.0 + (east - longitude) * perDegreeEast(latitude) * perKilometre),
                (int) Math.round(
                        DirectoryMap.HEIGHT / 2.0 - (north - latitude) * KILOMETRES_PER_DEGREE * perKilometre));
    }

    DirectoryMap.Scale scale() {
        int kilometres = ROUND.stream()
                .filter(round -> round * perKilometre <= LONGEST_BAR)
                .findFirst()
                .orElse(1);
        return new DirectoryMap.Scale(kilometres, (int) Math.round(kilometres * perKilometre));
    }

    private static double perDegreeEast(double latitude) {
        return KILOMETRES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
    }

    private static double greatest(List<Coordinates> places, ToDoubleFunction<Coordinates> part) {
        return places.stream().mapToDouble(part).max().orElseThrow();
    }
}
