package uk.lgcdt.batch.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads how much memory JVMs took, and processor time: their heaps from the logs of their collectors, the rest from the kernel. */
final class Gauge {

    private static final Pattern HEAP = Pattern.compile("(\\d+)M->\\d+M\\(");
    private static final long KIBIBYTE = 1024;

    private final Path logs;
    private final Map<Long, Long> largest = new HashMap<>(); // bytes resident, by process
    private final Map<Long, Duration> processor = new HashMap<>(); // by process

    Gauge(Path logs) {
        this.logs = logs;
    }

    /** What a JVM is to be started with, in JAVA_TOOL_OPTIONS, which its children inherit. */
    String option() {
        return "-Xlog:gc:file=" + logs.resolve("gc-%p.log");
    }

    /** Looks at a process and all below it. */
    void look(ProcessHandle process) {
        Stream.concat(Stream.of(process), process.descendants()).forEach(each -> {
            largest.merge(each.pid(), resident(each.pid()), Math::max);
            each.info().totalCpuDuration().ifPresent(time -> processor.put(each.pid(), time));
        });
    }

    /** Seconds of all threads of all processes looked at, up to when each was looked at last. */
    double processor() {
        return processor.values().stream().mapToLong(Duration::toMillis).sum() / 1e3;
    }

    /** Bytes; the sum of what each process had at most, so more than they had at any one time. */
    long resident() {
        return largest.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Mebibytes before a collection at most, of each JVM, added up. */
    long heap() throws IOException {
        long sum = 0;
        try (Stream<Path> files = Files.list(logs)) {
            for (Path log : files.toList()) {
                Matcher matcher = HEAP.matcher(Files.readString(log));
                long most = 0;
                while (matcher.find()) {
                    most = Math.max(most, Long.parseLong(matcher.group(1)));
                }
                sum += most;
            }
        }
        return sum;
    }

    private static long resident(long process) {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc/" + process + "/status"));
            return status.stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}
