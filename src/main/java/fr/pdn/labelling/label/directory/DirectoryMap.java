package fr.pdn.labelling.label.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A drawing of where the found places are, made here from their coordinates alone: north above, no background of anyone's.
 *
 * @param markers numbered from 1, from north to south
 * @param scale what its bar stands for
 * @param placed how many of the found labels are on it
 */
public record DirectoryMap(List<Marker> markers, Scale scale, int placed) {
    public static final int WIDTH = 360;
    public static final int HEIGHT = 300;

    /** @param towns those that stand too near one another to be told apart share one marker */
    public record Marker(int number, int x, int y, List<Town> towns) {}

    public record Town(String name, int labels) {}

    /** @param width in the units of the drawing */
    public record Scale(int kilometres, int width) {}

    /** Empty when none of them has a place. */
    public static Optional<DirectoryMap> of(List<DirectoryLine> found) {
        var placed = found.stream().filter(line -> line.place() != null).toList();
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        var frame = Frame.around(placed.stream().map(DirectoryLine::place).toList());
        var spots =
                placed.stream()
                        .collect(groupingBy(line -> line.facts().town(), TreeMap::new, toList()))
                        .entrySet()
                        .stream()
                        .map(town -> frame.spot(town.getKey(), town.getValue()))
                        .sorted()
                        .toList();
        return Optional.of(new DirectoryMap(markers(spots), frame.scale(), placed.size()));
    }

    private static List<Marker> markers(List<Spot> spots) {
        var markers = new ArrayList<Marker>();
        for (var spot : spots) {
            var near = markers.stream().filter(spot::touches).findFirst();
            if (near.isPresent()) {
                near.get().towns().add(spot.town());
            } else {
                markers.add(new Marker(markers.size() + 1, spot.x(), spot.y(), new ArrayList<>(List.of(spot.town()))));
            }
        }
        return List.copyOf(markers);
    }
}
