package uk.lgcdt.batch.sample;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes the spending over £500 of some councils, a file a council and month. */
final class SpendFiles {

    private static final String HEADER =
            "Body Name,Date,Transaction Number,Supplier Name,Amount,Purpose,Department,Company Number\n";
    private static final YearMonth FIRST = YearMonth.of(2022, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 10);
    private static final int COUNCILS = 40;

    private final long seed;
    private final List<SampleBuyer> councils;
    private final SpendLines lines;

    SpendFiles(long seed, Buyers buyers, SpendLines lines) {
        this.seed = seed;
        this.councils = buyers.councils().stream()
                .sorted(Comparator.comparingDouble((SampleBuyer council) ->
                        Draws.of(seed, "publishes spending", council.index()).share()))
                .toList();
        this.lines = lines;
    }

    /** Writes the files and returns how many lines they hold. */
    long write(Path folder, double scale) throws IOException {
        Files.createDirectories(folder);
        double repeats = Math.max(1, COUNCILS * scale / councils.size());
        long written = 0;
        for (SampleBuyer council : publishing(scale)) {
            for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
                written += write(folder.resolve(slug(council) + "-" + month + ".csv"), council, month, repeats);
            }
        }
        return written;
    }

    /** The councils that publish what they do. */
    List<SampleBuyer> publishing(double scale) {
        return councils.subList(0, Math.clamp(Math.round(COUNCILS * scale), 1, councils.size()));
    }

    private long write(Path file, SampleBuyer council, YearMonth month, double repeats) throws IOException {
        Draws draws = Draws.of(seed, "spend", council.index(), month.getYear(), month.getMonthValue());
        int count = (int) Math.round(repeats * (30 + 38 * council.size()) * (0.85 + 0.3 * draws.share()));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            return lines.write(out, council, month, count, draws);
        }
    }

    static String slug(SampleBuyer council) {
        return Normalizer.normalize(council.shortName(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}|'", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
