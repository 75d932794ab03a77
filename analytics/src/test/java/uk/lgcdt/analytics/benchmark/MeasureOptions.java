package uk.lgcdt.analytics.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code ./lgcdt bench measures} is asked to do.
 *
 * @param sizes the smallest first
 * @param runs of each size, after one that warms up
 * @param folder for the generated tables and the results
 */
record MeasureOptions(List<Size> sizes, int runs, int threads, Path folder) {

    /** @param spendLines four to an award line where not given */
    record Size(long awardLines, long spendLines) {}

    private static final long SPEND_LINES_PER_AWARD_LINE = 4;
    private static final Set<String> KNOWN = Set.of("--lines", "--spend", "--runs", "--threads", "--folder");

    /** @throws IllegalArgumentException says which argument is wrong, and why */
    static MeasureOptions read(String[] arguments, Path from) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!KNOWN.contains(arguments[i])) {
                throw new IllegalArgumentException(arguments[i]
                        + ": there is no such option; there are --lines, --spend, --runs, --threads, --folder");
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + ": a value is missing");
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        List<Long> awardLines = numbers("--lines", options.getOrDefault("--lines", "5000000"));
        List<Long> spendLines = options.containsKey("--spend")
                ? numbers("--spend", options.get("--spend"))
                : awardLines.stream()
                        .map(lines -> lines * SPEND_LINES_PER_AWARD_LINE)
                        .toList();
        if (spendLines.size() != awardLines.size()) {
            throw new IllegalArgumentException("--spend: must have as many numbers as --lines, " + awardLines.size());
        }
        List<Size> sizes = new ArrayList<>();
        for (int i = 0; i < awardLines.size(); i++) {
            sizes.add(new Size(awardLines.get(i), spendLines.get(i)));
        }
        for (int i = 1; i < sizes.size(); i++) {
            if (sizes.get(i).awardLines <= sizes.get(i - 1).awardLines) {
                throw new IllegalArgumentException("--lines: must be in order, the smallest first");
            }
        }
        Path folder =
                options.containsKey("--folder") ? from.resolve(options.get("--folder")) : Path.of("target/benchmark");
        return new MeasureOptions(
                sizes,
                (int) numbers("--runs", options.getOrDefault("--runs", "1"))
                        .getFirst()
                        .longValue(),
                (int) numbers("--threads", options.getOrDefault("--threads", "2"))
                        .getFirst()
                        .longValue(),
                folder.toAbsolutePath());
    }

    private static List<Long> numbers(String option, String text) {
        try {
            List<Long> numbers = Arrays.stream(text.replace("_", "").split(","))
                    .map(Long::valueOf)
                    .toList();
            if (numbers.stream().allMatch(number -> number > 0)) {
                return numbers;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(
                    option + " " + text + ": not whole numbers with commas between", notANumber);
        }
        throw new IllegalArgumentException(option + " " + text + ": must be above 0");
    }
}
