package uk.lgcdt.analytics.market;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.analytics.market.FigureTestData.reason;
import static uk.lgcdt.analytics.market.FigureTestData.tender;
import static uk.lgcdt.analytics.market.FigureTestData.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.market.FigureTestData.TenderCase;

/** The worked example is the one of docs/measures/tenders.md. */
@SparkTest
class TenderFiguresTest {

    private final SparkSession spark;

    TenderFiguresTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void theWorkedExample() {
        Map<String, Row> figures = measure(List.of(
                tender(2025).period(25).lots(1).withReason().suitable(true),
                tender(2025).period(30).lots(1),
                tender(2025).period(41).lots(1),
                tender(2025).lots(4).suitable(true),
                tender(2025)));

        assertThat(value(figures, "2025 tender-period-days")).isEqualByComparingTo("30");
        assertThat(value(figures, "2025 sme-suitable-share")).isEqualByComparingTo("40");
        assertThat(value(figures, "2025 lots-share")).isEqualByComparingTo("25");
        assertThat(value(figures, "2025 no-lots-reason-share")).isEqualByComparingTo("33.33");
    }

    @Test
    void noticesThatNameNoLotsAreNotUndivided() {
        Map<String, Row> figures = measure(List.of(tender(2025), tender(2025), tender(2025)));

        assertThat(reason(figures, "2025 lots-share")).isEqualTo(MeasureStatus.LOTS_UNKNOWN);
        assertThat(figures.get("2025 no-lots-reason-share").<String>getAs("status"))
                .isEqualTo("undefined");
        assertThat(figures.get("2024 sme-suitable-share").<String>getAs("status"))
                .isEqualTo("undefined");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void randomTendersAgreeWithTheFormulasInPlainJava(long seed) {
        Random random = new Random(seed);
        List<TenderCase> tenders = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            TenderCase tender = tender(2025).suitable(random.nextBoolean() ? true : null);
            tender = random.nextInt(5) == 0 ? tender : tender.lots(1 + random.nextInt(3));
            tender = random.nextInt(4) == 0 ? tender.withReason() : tender;
            tenders.add(random.nextInt(4) == 0 ? tender : tender.period(random.nextInt(60)));
        }

        Map<String, Row> figures = measure(tenders);

        List<TenderCase> lotted =
                tenders.stream().filter(tender -> tender.lots() != null).toList();
        List<TenderCase> undivided =
                lotted.stream().filter(tender -> tender.lots() == 1).toList();
        int[] days = tenders.stream()
                .filter(tender -> tender.periodDays() != null)
                .mapToInt(TenderCase::periodDays)
                .sorted()
                .toArray();
        int half = days.length / 2;
        assertClose(
                figures,
                "2025 tender-period-days",
                days.length % 2 == 1 ? days[half] : (days[half - 1] + days[half]) / 2.0);
        assertClose(figures, "2025 lots-share", 100.0 * (lotted.size() - undivided.size()) / lotted.size());
        assertClose(
                figures,
                "2025 no-lots-reason-share",
                100.0 * undivided.stream().filter(TenderCase::noLotsReason).count() / undivided.size());
        assertClose(
                figures,
                "2025 sme-suitable-share",
                100.0
                        * tenders.stream()
                                .filter(tender -> tender.smeSuitable() != null)
                                .count()
                        / tenders.size());
    }

    private static void assertClose(Map<String, Row> figures, String figure, double expected) {
        assertThat(value(figures, figure).doubleValue()).as(figure).isCloseTo(expected, Offset.offset(0.00501));
    }

    private Map<String, Row> measure(List<TenderCase> tenders) {
        return FigureTestData.byKey(
                TenderFigures.of(FigureTestData.markets(spark, 2024, 2025), FigureTestData.tenders(spark, tenders)));
    }
}
