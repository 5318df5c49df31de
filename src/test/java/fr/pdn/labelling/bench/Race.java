package fr.pdn.labelling.bench;

import java.util.Arrays;

/**
 * Life-cycles per second of one arm as a multiple of the other's, in blocks A B B A so that what drifts weighs on both alike.
 *
 * @param ratios one for each repeat, ascending
 */
record Race(int clients, int block, double[] ratios) {

    private static final int REPEATS = 5;

    static Race between(Arm one, Arm other, int clients, int block) {
        var ratios = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            long a = one.live(block, clients);
            long b = other.live(block, clients) + other.live(block, clients);
            a += one.live(block, clients);
            ratios[i] = b / (double) a;
        }
        Arrays.sort(ratios);
        return new Race(clients, block, ratios);
    }

    double median() {
        return ratios[ratios.length / 2];
    }

    double lowest() {
        return ratios[0];
    }

    double highest() {
        return ratios[ratios.length - 1];
    }
}
