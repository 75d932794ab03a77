package uk.lgcdt.analytics.market;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.analytics.market.FigureTestData.award;
import static uk.lgcdt.analytics.market.FigureTestData.reason;
import static uk.lgcdt.analytics.market.FigureTestData.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.market.FigureTestData.AwardCase;

/** The worked example is the one of docs/measures/competition.md. */
@SparkTest
class CompetitionFiguresTest {

    private final SparkSession spark;

    CompetitionFiguresTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void theWorkedExample() {
        Map<String, Row> figures = measure(List.of(
                award("open").bids(1).decidedAfter(40),
                award("open").bids(3).decidedAfter(50),
                award("selective").bids(5).decidedAfter(75),
                award("open"),
                award("limited"),
                award("direct").grounds("urgency"),
                award("direct"),
                award("call-off"),
                award(null)));

        assertThat(value(figures, "2025 single-bid-rate")).isEqualByComparingTo("33.33");
        assertThat(figures.get("2025 single-bid-rate").<BigDecimal>getAs("coverage"))
                .isEqualByComparingTo("75");
        assertThat(value(figures, "2025 bids-against-like")).isEqualByComparingTo("3");
        assertThat(value(figures, "2025 decision-days")).isEqualByComparingTo("50");
        assertThat(value(figures, "2025 direct-award-rate")).isEqualByComparingTo("25");
        assertThat(value(figures, "2025 direct-award-rate urgency")).isEqualByComparingTo("12.5");
        assertThat(value(figures, "2025 direct-award-rate not-stated")).isEqualByComparingTo("12.5");
        assertThat(value(figures, "2025 procedure-share open")).isEqualByComparingTo("37.5");
        assertThat(value(figures, "2025 procedure-share call-off")).isEqualByComparingTo("12.5");
        assertThat(figures.get("2025 procedure-share open").<Long>getAs("n")).isEqualTo(8);
    }

    @Test
    void anUnknownNumberOfBidsIsNoSingleBid() {
        Map<String, Row> figures =
                measure(IntStream.range(0, 10).mapToObj(i -> award("open")).toList());

        assertThat(reason(figures, "2025 single-bid-rate")).isEqualTo(MeasureStatus.BIDS_UNKNOWN);
        assertThat(reason(figures, "2025 decision-days")).isEqualTo(MeasureStatus.DAYS_UNKNOWN);
    }

    @Test
    void aMarketOfDirectAwardsHasNoSingleBidRate() {
        Map<String, Row> figures = measure(List.of(award("direct"), award("direct"), award("direct")));

        assertThat(figures.get("2025 single-bid-rate").<String>getAs("status")).isEqualTo("undefined");
        assertThat(value(figures, "2025 direct-award-rate")).isEqualByComparingTo("100");
    }

    @Test
    void twentyContractsOfACodeAreComparedWithEachOtherAndFewerWithTheirParent() {
        List<AwardCase> awards = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> awards.add(award("open").bids(4).cpv("48219700")));
        IntStream.range(0, 19).forEach(i -> awards.add(award("open").bids(2).cpv("48219500")));
        awards.add(award("open").bids(8).cpv("48219700"));

        Map<String, Row> figures = measure(awards);

        // 21 of 48219700 by their median of 4; 19 of 48219500 by 4, the median of the 40 that begin with 482195 or 7:
        // 48219.
        double mean = (20 * 1.0 + 8 / 4.0 + 19 * 2 / 4.0) / 40;
        assertThat(value(figures, "2025 bids-against-like"))
                .isEqualByComparingTo(BigDecimal.valueOf(mean).setScale(4, RoundingMode.HALF_UP));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void randomAwardsAgreeWithTheFormulasInPlainJava(long seed) {
        Random random = new Random(seed);
        String[] procedures = {"open", "open", "open", "selective", "limited", "direct", "call-off", null};
        List<AwardCase> awards = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            AwardCase award = award(procedures[random.nextInt(procedures.length)])
                    .year(2024 + random.nextInt(2))
                    .cpv("4821" + random.nextInt(3) + "000");
            award = random.nextInt(3) == 0 ? award : award.bids(1 + random.nextInt(6));
            awards.add(random.nextInt(3) == 0 ? award : award.decidedAfter(random.nextInt(120)));
        }

        Map<String, Row> figures = measure(awards);

        List<AwardCase> all =
                awards.stream().filter(CompetitionFiguresTest::isCounted).toList();
        for (int year = 2024; year <= 2025; year++) {
            int of = year;
            List<AwardCase> known = awards.stream()
                    .filter(award -> award.year() == of && award.procedure() != null)
                    .toList();
            List<AwardCase> counted =
                    all.stream().filter(award -> award.year() == of).toList();
            assertClose(figures, year + " direct-award-rate", 100.0 * count(known, "direct") / known.size());
            assertClose(figures, year + " procedure-share limited", 100.0 * count(known, "limited") / known.size());
            assertClose(
                    figures,
                    year + " single-bid-rate",
                    100.0 * counted.stream().filter(award -> award.bids() == 1).count() / counted.size());
            assertClose(
                    figures,
                    year + " bids-against-like",
                    counted.stream()
                            .mapToDouble(award -> award.bids() / usual(all, award))
                            .average()
                            .orElseThrow());
            assertClose(
                    figures,
                    year + " decision-days",
                    median(known.stream()
                            .filter(award -> List.of("open", "selective").contains(award.procedure()))
                            .filter(award -> award.decisionDays() != null)
                            .mapToInt(AwardCase::decisionDays)
                            .sorted()
                            .toArray()));
        }
    }

    private static boolean isCounted(AwardCase award) {
        return award.procedure() != null
                && award.bids() != null
                && List.of("open", "selective").contains(award.procedure());
    }

    private static double usual(List<AwardCase> awards, AwardCase award) {
        for (int digits = 8; digits >= 2; digits--) {
            String code = award.cpv().substring(0, digits);
            int[] alike = awards.stream()
                    .filter(other -> other.cpv().startsWith(code))
                    .mapToInt(AwardCase::bids)
                    .sorted()
                    .toArray();
            if (alike.length >= 20) {
                return median(alike);
            }
        }
        return 1;
    }

    private static double median(int[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
    }

    private static long count(List<AwardCase> awards, String procedure) {
        return awards.stream()
                .filter(award -> procedure.equals(award.procedure()))
                .count();
    }

    private static void assertClose(Map<String, Row> figures, String figure, double expected) {
        assertThat(value(figures, figure).doubleValue()).as(figure).isCloseTo(expected, Offset.offset(0.00501));
    }

    private Map<String, Row> measure(List<AwardCase> awards) {
        return FigureTestData.byKey(
                CompetitionFigures.of(FigureTestData.markets(spark, 2024, 2025), FigureTestData.awards(spark, awards)));
    }
}
