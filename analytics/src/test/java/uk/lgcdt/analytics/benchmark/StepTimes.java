package uk.lgcdt.analytics.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each step of a run took, in the order of the steps. */
final class StepTimes {

    /**
     * In seconds.
     *
     * @param processor of all threads of this process; unlike the clock it does not count what else the machine is doing
     */
    record Time(double clock, double processor) {

        Time plus(Time other) {
            return new Time(clock + other.clock, processor + other.processor);
        }
    }

    /** What is timed may fail as files and databases do. */
    interface Work<E extends Exception> {
        void run() throws E;
    }

    private final Map<String, Time> steps = new LinkedHashMap<>();

    <E extends Exception> void time(String step, Work<E> work) throws E {
        long start = System.nanoTime();
        long startProcessor = processorNanos();
        work.run();
        steps.put(step, new Time((System.nanoTime() - start) / 1e9, (processorNanos() - startProcessor) / 1e9));
    }

    Map<String, Time> steps() {
        return steps;
    }

    Time of(String step) {
        return steps.get(step);
    }

    Time total() {
        return steps.values().stream().reduce(new Time(0, 0), Time::plus);
    }

    private static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
