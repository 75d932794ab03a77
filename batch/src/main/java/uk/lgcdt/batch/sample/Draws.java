package uk.lgcdt.batch.sample;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The chance behind one thing of the sample. Each thing has its own, seeded by what it is, so that a larger sample leaves
 * what a smaller one holds as it is, and two runs write the same bytes.
 */
final class Draws {

    private final SplittableRandom random;

    private Draws(SplittableRandom random) {
        this.random = random;
    }

    static Draws of(long seed, String thing, long... ids) {
        long mixed = mix(seed ^ thing.hashCode() * 0x9E3779B97F4A7C15L);
        for (long id : ids) {
            mixed = mix(mixed + id + 0x632BE59BD9B4E019L);
        }
        return new Draws(new SplittableRandom(mixed));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double share() {
        return random.nextDouble();
    }

    /** A whole number from the first to the last, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The index of one weight, drawn in proportion to the weights. */
    int weighted(double[] weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double mark = random.nextDouble() * total;
        for (int i = 0; i < weights.length; i++) {
            mark -= weights[i];
            if (mark < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** A number below the bound that favours small ones, as the winners of a long-tailed market are drawn. */
    int longTailed(int bound) {
        return (int) (bound * StrictMath.pow(random.nextDouble(), 1.7));
    }

    /** A log-normal amount. Computed strictly, because the bytes must be the same on every machine. */
    double logNormal(double median, double sigma) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return median * StrictMath.exp(sigma * radius * StrictMath.cos(2 * Math.PI * random.nextDouble()));
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
