package uk.lgcdt.analytics.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.market.AwardLines;
import uk.lgcdt.analytics.market.Buyers;

@SparkTest
class ExpiringTogetherTest {

    private static final LocalDate CUT_OFF = LocalDate.of(2026, 8, 11);

    private static final StructType LINES = new StructType()
            .add(AwardLines.OCID, DataTypes.StringType)
            .add(AwardLines.AWARD_ID, DataTypes.StringType)
            .add(AwardLines.BUYER_ID, DataTypes.StringType)
            .add(AwardLines.MARKETS, DataTypes.createArrayType(DataTypes.StringType))
            .add(AwardLines.STARTS_ON, DataTypes.DateType)
            .add(AwardLines.ENDS_ON, DataTypes.DateType)
            .add(AwardLines.AWARDED_PENCE, DataTypes.LongType)
            .add(AwardLines.FRAMEWORK, DataTypes.BooleanType);

    private static final StructType BUYERS =
            new StructType().add(Buyers.BUYER_ID, DataTypes.StringType).add(Buyers.COUNCIL_CODE, DataTypes.StringType);

    private final SparkSession spark;

    ExpiringTogetherTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void contractsOfTwoCouncilsThatEndWithinAYearAreOneOpportunity() {
        assertThat(opportunities(
                        line("o1", "leeds", "2027-10-31", 365_000_00L), line("o2", "kent", "2028-03-31", 100_000_00L)))
                .containsExactly("722-2027-10 2 councils 2 contracts 465000.00 from 2027-10-01 to 2028-03-31");
    }

    @Test
    void oneCouncilsContractsAreNone() {
        assertThat(opportunities(line("o1", "leeds", "2027-10-31", 1L), line("o2", "leeds", "2027-11-30", 1L)))
                .isEmpty();
    }

    @Test
    void endsInThePastAndFarAwayAreLeftOut() {
        assertThat(opportunities(
                        line("o1", "leeds", "2026-08-11", 1L),
                        line("o2", "kent", "2026-08-11", 1L),
                        line("o3", "leeds", "2099-01-01", 1L),
                        line("o4", "kent", "2099-01-01", 1L)))
                .isEmpty();
    }

    @Test
    void buyersThatAreNoCouncilsAreLeftOut() {
        assertThat(opportunities(line("o1", "leeds", "2027-10-31", 1L), line("o2", "nhs", "2027-11-30", 1L)))
                .isEmpty();
    }

    @Test
    void aContractOfSeveralSuppliersIsOne() {
        assertThat(opportunities(
                        line("o1", "leeds", "2027-10-31", 300_00L),
                        line("o1", "leeds", "2027-10-31", 300_00L),
                        line("o2", "kent", "2027-10-31", null)))
                .containsExactly("722-2027-10 2 councils 2 contracts 600.00 from 2027-10-01 to 2027-10-31");
    }

    @Test
    void annualValueIsValueByYearsOfTerm() {
        Dataset<Row> contracts = ExpiringTogether.contracts(
                lines(line("o1", "leeds", "2028-09-30", 400_000L), line("o2", "kent", "2028-09-30", null)),
                buyers(),
                CUT_OFF);

        assertThat(ExpiringTogether.of(contracts).first().<BigDecimal>getAs("annual_gbp"))
                .isEqualByComparingTo("1000.00");
    }

    /** A contract in group 722 that started on 1 October 2024, a term of 1,461 days when it ends on 30 September 2028. */
    private static Row line(String ocid, String buyer, String endsOn, Long pence) {
        return RowFactory.create(
                ocid,
                "1",
                buyer,
                new String[] {"72", "722"},
                LocalDate.of(2024, 10, 1),
                LocalDate.parse(endsOn),
                pence,
                false);
    }

    private List<String> opportunities(Row... lines) {
        Dataset<Row> contracts = ExpiringTogether.contracts(lines(lines), buyers(), CUT_OFF);
        return ExpiringTogether.of(contracts).collectAsList().stream()
                .map(row -> "%s %s councils %s contracts %s from %s to %s"
                        .formatted(
                                row.getAs("opportunity_id"),
                                row.getAs("councils"),
                                row.getAs("contracts"),
                                row.getAs("awarded_gbp"),
                                row.getAs("window_start"),
                                row.getAs("window_end")))
                .toList();
    }

    private Dataset<Row> lines(Row... lines) {
        return spark.createDataFrame(List.of(lines), LINES);
    }

    private Dataset<Row> buyers() {
        return spark.createDataFrame(
                Stream.of("leeds", "kent", "nhs")
                        .map(buyer -> RowFactory.create(buyer, buyer.equals("nhs") ? null : "E-" + buyer))
                        .toList(),
                BUYERS);
    }
}
