package uk.lgcdt.batch.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.landing.UnstoredLoads;
import uk.lgcdt.infra.landing.FileKind;
import uk.lgcdt.infra.landing.FileStatus;

/**
 * Real files of councils, loaded unattended and compared with somebody else's reading of them. Nothing of them is in
 * this repository; where they do not stand beside the checkout the test is skipped.
 */
class SpendAgreementTest {

    private static final Path DATA =
            Path.of("../../shared/data/spend").toAbsolutePath().normalize();
    private static final double AGREE = 0.99; // of the other reading's rows, for each council
    private static final double UNATTENDED = 0.90; // of the layouts

    /**
     * What a user gives with {@code --buyer} where neither file nor folder tells the council. The Greater London
     * Authority is no council and its files wait; here they are given a borough's code only to compare the reading.
     */
    private static final Map<String, String> BUYERS =
            Map.of("newcastle", "E08000021", "london", "E09000001", "sutton-coldfield", "E08000025");

    @TempDir
    private Path folder;

    @Test
    void realFilesAreReadAsSomebodyElseReadThem() throws IOException {
        assumeThat(DATA).as("real files of councils beside the checkout").isDirectory();
        UnstoredLoads loads = SpendLoads.in(folder);
        Map<String, Agreement> agreements = new TreeMap<>();
        Map<String, Boolean> layouts = new HashMap<>();
        Map<String, String> waiting = new TreeMap<>();
        for (Path file : published()) {
            String council = DATA.relativize(file).getName(0).toString();
            UnstoredLoads.Outcome outcome = loads.load(file, BUYERS.get(council));
            boolean loaded = outcome.counts().loaded() > 0;
            if (loaded || outcome.status() == FileStatus.WAITING) {
                SpendLoads.layouts(file)
                        .forEach((layout, sure) -> layouts.merge(layout, sure && loaded, Boolean::logicalOr));
            }
            if (!loaded) {
                waiting.put(DATA.relativize(file).toString(), outcome.status() + ": " + outcome.message());
            }
            Optional<Path> reading = IndependentReading.of(file);
            if (reading.isPresent()) {
                agreements
                        .computeIfAbsent(council, unseen -> new Agreement())
                        .add(
                                IndependentReading.read(reading.get()),
                                rows(loads, outcome),
                                IndependentReading.text(file));
            }
        }
        long unattended = layouts.values().stream().filter(loaded -> loaded).count();
        agreements.forEach((council, agreement) -> System.out.println(council + ": " + agreement));
        waiting.forEach((file, reason) -> System.out.println("not loaded: " + file + ": " + reason));
        layouts.entrySet().stream()
                .filter(layout -> !layout.getValue())
                .forEach(layout -> System.out.println("left to a person: " + layout.getKey()));
        System.out.printf("Layouts: %d, loaded unattended: %d%n", layouts.size(), unattended);

        assertThat(agreements.keySet())
                .containsExactlyElementsOf(new TreeSet<>(
                        List.of("bradford", "calderdale", "darlington", "leeds", "london", "newcastle", "sheffield")));
        agreements.forEach((council, agreement) -> {
            assertThat(agreement.rows()).as(council).isGreaterThan(1_500);
            assertThat(agreement.whereItKeepsToTheFile())
                    .as("%s: %s", council, agreement)
                    .isGreaterThanOrEqualTo(AGREE);
            assertThat(agreement.onlyOurs()).as("%s: %s", council, agreement).isZero();
        });
        assertThat(unattended / (double) layouts.size())
                .as("share of layouts loaded unattended")
                .isGreaterThanOrEqualTo(UNATTENDED);
    }

    private static List<Path> published() throws IOException {
        try (Stream<Path> all = Files.walk(DATA)) {
            return all.filter(file -> Files.isRegularFile(file)
                            && file.getFileName().toString().matches(".*\\.(csv|csv\\.gz|xlsx|xls|ods)")
                            && !DATA.relativize(file).toString().contains("processed"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static List<IndependentReading.Row> rows(UnstoredLoads loads, UnstoredLoads.Outcome outcome) {
        List<IndependentReading.Row> rows = new ArrayList<>();
        loads.forEachLine(outcome, FileKind.SPEND, line -> {
            JsonNode payment = JsonMapper.shared().readTree(line);
            rows.add(new IndependentReading.Row(
                    text(payment, "paid_on"),
                    IndependentReading.name(text(payment, "supplier")),
                    new BigDecimal(text(payment, "amount_gbp")).setScale(2).toPlainString()));
        });
        return rows;
    }

    private static String text(JsonNode payment, String name) {
        @Nullable JsonNode value = payment.get(name);
        return value == null ? "" : value.asString();
    }
}
