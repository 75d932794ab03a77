package uk.lgcdt.analytics.benchmark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import scala.reflect.ClassTag$;
import uk.lgcdt.analytics.identity.IdentityRules;
import uk.lgcdt.analytics.identity.NamePairs;
import uk.lgcdt.analytics.identity.SupplierGroups;
import uk.lgcdt.analytics.identity.WordFrequencies;

/**
 * How well and how fast names are put together: against labels that the matcher does not see, and on many made-up names.
 *
 * <p>{@code ./lgcdt bench identity [--labels FILE.tsv] [--names N] [--threads N]}
 */
public final class IdentityBenchmark {

    private static final Path LABELS = Path.of("../../shared/data/org-names/calderdale_company_numbers.tsv");
    private static final int SHOWN = 60;

    private final SparkSession spark;

    private IdentityBenchmark(SparkSession spark) {
        this.spark = spark;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        int names = Integer.parseInt(options.getOrDefault("--names", options.containsKey("--labels") ? "0" : "150000"));
        int threads = Integer.parseInt(options.getOrDefault("--threads", "2"));
        Path labels = options.containsKey("--labels")
                ? Path.of(System.getProperty("lgcdt.from", "")).resolve(options.get("--labels"))
                : LABELS;
        try (SparkSession spark = MeasureBenchmark.session(threads)) {
            IdentityBenchmark benchmark = new IdentityBenchmark(spark);
            if (Files.exists(labels)) {
                benchmark.labelled(labels);
            } else if (options.containsKey("--labels")) {
                throw new IOException(labels + ": there is no such file");
            } else {
                say("labels: skipped, %s is not there; give one with --labels FILE.tsv", labels);
            }
            if (names > 0) {
                benchmark.generated(names);
            }
        }
    }

    private record Resolved(Map<String, String> groups, long compared, double seconds) {}

    private void labelled(Path file) throws IOException {
        List<LabelledNames> rows = LabelledNames.read(file);
        Resolved resolved =
                resolve(rows.stream().map(LabelledNames::name).distinct().toList(), IdentityRules.CHOSEN);
        IdentityAgreement agreement = new IdentityAgreement(rows, resolved.groups());
        say(
                "%s: %,d names, %,d company numbers, %,d payments",
                file.getFileName(),
                rows.stream().map(LabelledNames::name).distinct().count(),
                rows.stream().map(LabelledNames::number).distinct().count(),
                rows.stream().mapToLong(LabelledNames::payments).sum());
        counts("pairs of payments", agreement.ofPayments());
        counts("pairs of names", agreement.ofNames());
        List<IdentityAgreement.Mistake> mistakes = agreement.mistakes();
        say("mistakes: %,d pairs of names", mistakes.size());
        mistakes.stream()
                .limit(SHOWN)
                .forEach(mistake -> say(
                        "  %s: \"%s\" (%s) and \"%s\" (%s), %,d pairs of payments",
                        mistake.joined() ? "joined, two numbers" : "apart, one number",
                        mistake.one().name(),
                        mistake.one().number(),
                        mistake.other().name(),
                        mistake.other().number(),
                        mistake.pairs()));
    }

    private static void counts(String of, IdentityAgreement.Counts counts) {
        say(
                "%s: precision %.4f, recall %.4f (joined %,d, of one number %,d, both %,d)",
                of, counts.precision(), counts.recall(), counts.joined(), counts.labelled(), counts.both());
    }

    private void generated(int names) {
        Map<String, Integer> suppliers = GeneratedNames.of(names + names / 20, 1);
        List<String> all = new ArrayList<>(suppliers.keySet());
        List<String> fewer = all.subList(0, names);
        Resolved first = resolve(fewer, IdentityRules.CHOSEN);
        double pairs = (double) names * (names - 1) / 2;
        say(
                "%,d made-up names: %.1f s, %,d comparisons, %.4f %% of all pairs, %,d groups",
                names,
                first.seconds(),
                first.compared(),
                first.compared() * 100 / pairs,
                new TreeSet<>(first.groups().values()).size());
        List<LabelledNames> labelled = fewer.stream()
                .map(name -> new LabelledNames(name, String.valueOf(suppliers.get(name)), 1))
                .toList();
        counts("pairs of made-up names", new IdentityAgreement(labelled, first.groups()).ofNames());

        long start = System.nanoTime();
        Map<String, String> known = NamesWithCircumstances.resolve(spark, fewer, suppliers);
        say("with buyers, regions and postcodes, at three limits: %.1f s", (System.nanoTime() - start) / 1e9);
        counts("pairs of made-up names with these", new IdentityAgreement(labelled, known).ofNames());

        List<String> shuffled = new ArrayList<>(fewer);
        Collections.shuffle(shuffled, new Random(7));
        say(
                "in another order: %s",
                resolve(shuffled, IdentityRules.CHOSEN).groups().equals(first.groups())
                        ? "the same groups"
                        : "DIFFERENT groups");

        Map<String, String> grown = resolve(all, IdentityRules.CHOSEN).groups();
        long same = fewer.stream()
                .filter(name -> members(first.groups(), grown, name))
                .count();
        say("with 5 %% more names: %.2f %% of names keep their id", same * 100.0 / names);
    }

    /** A group keeps its id while the member that gave the id is in it. */
    private static boolean members(Map<String, String> before, Map<String, String> after, String name) {
        String anchor = before.get(name);
        return after.get(name).equals(after.get(anchor));
    }

    private Resolved resolve(List<String> names, double limit) {
        long start = System.nanoTime();
        Dataset<Row> rows = spark.createDataset(names, Encoders.STRING())
                .select(col("value").as(NamePairs.NODE), col("value").as(NamePairs.NAME))
                .repartition(8)
                .localCheckpoint();
        Broadcast<WordFrequencies> frequencies = spark.sparkContext()
                .broadcast(NamePairs.frequencies(rows), ClassTag$.MODULE$.apply(WordFrequencies.class));
        LongAccumulator compared = spark.sparkContext().longAccumulator();
        Dataset<Row> pairs = NamePairs.of(rows, frequencies, compared).localCheckpoint();
        Map<String, String> groups = new TreeMap<>();
        SupplierGroups.of(rows, pairs, frequencies, limit)
                .collectAsList()
                .forEach(row -> groups.put(row.getString(0), row.getString(1)));
        return new Resolved(groups, compared.value(), (System.nanoTime() - start) / 1e9);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.UK, format, values));
    }
}
