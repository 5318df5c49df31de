package fr.pdn.labelling.label.directory;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;

/** A town on the drawing. */
record Spot(DirectoryMap.Town town, int x, int y) implements Comparable<Spot> {
    /** Two markers nearer than this could not be pressed one by one. */
    private static final int NEAR = 34;

    private static final Comparator<Spot> NORTH_TO_SOUTH = comparingInt(Spot::y)
            .thenComparingInt(Spot::x)
            .thenComparing(spot -> spot.town().name());

    boolean touches(DirectoryMap.Marker marker) {
        return Math.hypot(x - marker.x(), y - marker.y()) < NEAR;
    }

    @Override
    public int compareTo(Spot other) {
        return NORTH_TO_SOUTH.compare(this, other);
    }
}
