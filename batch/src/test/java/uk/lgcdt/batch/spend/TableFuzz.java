package uk.lgcdt.batch.spend;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import uk.lgcdt.batch.landing.UnstoredLoads;
import uk.lgcdt.infra.landing.FileStatus;

/** Loads spoilt tables one after the other, in a process of its own with little memory; only PostgreSQL is left out. */
final class TableFuzz {

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(5); // of the processor, for one file

    private TableFuzz() {}

    /** @param arguments folder, number of files, seed */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int files = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        SpoiltTables tables = new SpoiltTables(seed);
        UnstoredLoads loads = SpendLoads.in(folder);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        int loaded = 0;
        int waiting = 0;
        int rejected = 0;
        for (int number = 0; number < files; number++) {
            byte[] bytes = tables.next();
            Path file = Files.write(folder.resolve("file"), bytes);
            String which = "File %d of seed %d".formatted(number, seed);
            long began = thread.getCurrentThreadCpuTime();
            UnstoredLoads.Outcome outcome;
            try {
                outcome = loads.load(file, number % 3 == 0 ? "E08000035" : null);
            } catch (RuntimeException | Error failure) {
                Files.write(folder.resolveSibling("fuzz-failure"), bytes);
                throw new IllegalStateException(which, failure);
            }
            if (thread.getCurrentThreadCpuTime() - began > LONGEST) {
                Files.write(folder.resolveSibling("fuzz-failure"), bytes);
                throw new IllegalStateException(which + " took too long");
            }
            if (outcome.counts().loaded() > 0) {
                loaded++;
            } else if (outcome.status() == FileStatus.WAITING && outcome.message() != null) {
                waiting++;
            } else if (outcome.counts().rejected() > 0
                    && outcome.rejects().stream().noneMatch(row -> row.reason().isBlank())) {
                rejected++;
            } else {
                throw new IllegalStateException(which + " came to nothing");
            }
            Files.delete(file);
        }
        System.out.printf("files %d loaded %d waiting %d rejected %d%n", files, loaded, waiting, rejected);
    }
}
