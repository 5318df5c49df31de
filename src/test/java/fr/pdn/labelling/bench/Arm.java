package fr.pdn.labelling.bench;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** One of the two that are compared. */
final class Arm {

    private static final int WARM_UP = 30;

    private final LifeCycle lifeCycle;
    private final Meter meter;
    private final Runnable afterwards;
    private long lived;

    /** @param afterwards what is left to others while life-cycles are counted, such as the making of documents */
    Arm(LifeCycle lifeCycle, Meter meter, Runnable afterwards) {
        this.lifeCycle = lifeCycle;
        this.meter = meter;
        this.afterwards = afterwards;
    }

    /** Compact size after a number of life-cycles, in bytes by part. */
    record Size(long lived, Map<String, Long> bytes) {

        double perLifeCycle(Size before, String part) {
            return (bytes.getOrDefault(part, 0L) - before.bytes().getOrDefault(part, 0L))
                    / (double) (lived - before.lived());
        }
    }

    Meter.Cost cost(int lifeCycles) {
        live(WARM_UP, 1);
        return meter.measure(lifeCycles, () -> live(lifeCycles, 1));
    }

    /** Of what is finished, documents too. */
    Size size() {
        afterwards.run();
        return new Size(lived, meter.bytesOnDisk());
    }

    /** @return nanoseconds it took */
    long live(int lifeCycles, int clients) {
        lived += lifeCycles;
        var pool = Executors.newFixedThreadPool(clients);
        long start = System.nanoTime();
        try {
            var all = IntStream.range(0, lifeCycles)
                    .<Future<?>>mapToObj(i -> pool.submit(lifeCycle::live))
                    .toList();
            for (var each : all) {
                each.get();
            }
            return System.nanoTime() - start;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }
}
