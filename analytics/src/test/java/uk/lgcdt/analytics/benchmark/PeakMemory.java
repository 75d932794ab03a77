package uk.lgcdt.analytics.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How much memory this process had at most since the last reset, in MiB.
 *
 * @param heap the highest use of each pool of the heap, added up, garbage included: at most the heap allowed
 * @param resident the kernel's high-water mark of the whole process; 0 where there is no {@code /proc}
 */
record PeakMemory(long heap, long resident) {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path CLEAR = Path.of("/proc/self/clear_refs");
    private static final String HIGH_WATER = "VmHWM:";

    static void reset() throws IOException {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        if (Files.isWritable(CLEAR)) {
            Files.writeString(CLEAR, "5"); // proc(5): resets the high-water mark
        }
    }

    static PeakMemory read() throws IOException {
        long heap = heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        long kilobytes = 0;
        if (Files.isReadable(STATUS)) {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith(HIGH_WATER)) {
                    kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        }
        return new PeakMemory(heap >> 20, kilobytes >> 10);
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
