package uk.lgcdt.analytics.quality;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.identity.SharedIdentifiers;
import uk.lgcdt.analytics.notice.Releases;
import uk.lgcdt.analytics.spend.SpendLines;

@SparkTest
class QualityChecksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final SparkSession spark;

    QualityChecksTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void contractDetailsAreLateAfterThirtyDaysAndWithLightTouchAfterAHundredAndTwenty() {
        Dataset<Row> checks = ofNotices(
                signed(1, "2026-09-01", "2026-10-01", ""),
                signed(2, "2026-09-01", "2026-10-02", ""),
                signed(3, "2026-09-01", "2026-10-02", "\"specialRegime\":[\"lightTouch\"],"));

        assertThat(found(checks, "contract-details-late")).isEqualTo("3 3 1 ocds-h6vhtk-2 release 2");
    }

    @Test
    void placeholdersAreCountedAndImplausibleValuesToo() {
        Dataset<Row> checks = ofNotices(
                valued(1, "0"), valued(2, "1.00"), valued(3, "99999999"), valued(4, "6000000000"), valued(5, "250000"));

        assertThat(found(checks, "value-placeholder")).isEqualTo("5 5 3 ocds-h6vhtk-1 release 1");
        assertThat(found(checks, "value-implausible")).isEqualTo("5 5 1 ocds-h6vhtk-4 release 4");
    }

    @Test
    void fiveBillionEitherWayIsPlausibleAndAPennyMoreIsNot() {
        Dataset<Row> notices = ofNotices(valued(1, "5000000000"), valued(2, "5000000000.01"), valued(3, "-1"));
        Dataset<Row> payments = ofSpend(
                payment(1, "2026-10-01", "5000000000.00"),
                payment(2, "2026-10-01", "5000000000.01"),
                payment(3, "2026-10-01", "-5000000000.00"),
                payment(4, "2026-10-01", "-5000000000.01"));

        assertThat(found(notices, "value-implausible")).isEqualTo("3 3 2 ocds-h6vhtk-2 release 2");
        assertThat(found(payments, "value-implausible")).isEqualTo("4 4 2 null row 2");
    }

    @Test
    void aTenderClosedForHalfAYearWithoutAnyLaterNoticeHasNoAward() {
        Dataset<Row> checks =
                ofNotices(tender(1, "2026-05-01"), tender(2, "2026-06-01"), tender(3, "2026-04-01"), signedOf(3, 4));

        assertThat(found(checks, "tender-without-award")).isEqualTo("2 2 1 ocds-h6vhtk-1 release 1");
    }

    @Test
    void identifiersThatCannotBeAreCountedByNotice() {
        Dataset<Row> checks = ofNotices(
                withParty(1, "GB-COH", "01234567"),
                withParty(2, "GB-COH", "Acme Ltd"),
                withParty(3, "GB-PPON", "PABC-1-X"));

        assertThat(found(checks, "company-number-invalid")).isEqualTo("2 2 1 ocds-h6vhtk-2 release 2");
        assertThat(found(checks, "ppon-invalid")).isEqualTo("1 1 1 ocds-h6vhtk-3 release 3");
    }

    @Test
    void identifiersThatAreNobodysAreCounted() {
        Dataset<Row> checks = ofNotices(
                awarded(1, "Firm Ltd", "GB-COH", "01234567"),
                awarded(2, "Firm Ltd", "GB-CHC", "11111111"),
                awarded(3, "Hargate Rill Ltd", "GB-PPON", "PBCD-1234-FGHJ"),
                awarded(4, "Leeds Trading Ltd", "GB-PPON", "PBCD-1234-FGHJ"));

        assertThat(found(checks, "identifier-placeholder"))
                .as("typed in, and the buyer's own for another; its own arm may have it")
                .isEqualTo("4 4 2 ocds-h6vhtk-2 release 2");
    }

    @Test
    void paymentsWithANumberThatIsNobodysAreCounted() {
        Dataset<Row> checks = ofSpend(
                payment(1, "2026-10-01", "5\",\"company_number\":\"00000000"),
                payment(2, "2026-10-01", "5\",\"company_number\":\"12345678"),
                payment(3, "2026-10-01", "5\",\"company_number\":\"01234567"),
                payment(4, "2026-10-01", "5"));

        assertThat(found(checks, "identifier-placeholder")).isEqualTo("3 3 2 null row 1");
    }

    @Test
    void aPaymentLongOutsideTheDaysOfItsFileIsFound() {
        String[] lines = new String[41];
        for (int i = 0; i < 40; i++) {
            lines[i] = payment(i, "2026-0%d-%02d".formatted(4 + i % 3, 1 + i % 28), "100.00");
        }
        lines[40] = payment(40, "2016-05-05", "0.00");

        Dataset<Row> checks = ofSpend(lines);

        assertThat(found(checks, "date-outside-file")).isEqualTo("41 41 1 null row 40");
        assertThat(found(checks, "value-placeholder")).isEqualTo("41 41 1 null row 40");
    }

    @Test
    void aPaymentReceivedMoreThanAQuarterAfterItsMonthIsLate() {
        Dataset<Row> checks = ofSpend(payment(1, "2026-06-15", "5"), payment(2, "2026-07-15", "5"));

        assertThat(found(checks, "spend-received-late")).isEqualTo("2 2 1 null row 1");
    }

    @Test
    void publishedSumsAgreeWithTheMonths() {
        Dataset<Row> checks = ofNotices(tender(1, "2026-05-01"), tender(2, "2026-06-01"), valued(3, "5"));

        Dataset<Row> published = QualityChecks.published(checks);

        assertThat(published
                        .where("publisher_id is null and month is null")
                        .selectExpr("sum(concerned)")
                        .first()
                        .getLong(0))
                .isEqualTo(published
                        .where("month is not null")
                        .selectExpr("sum(concerned)")
                        .first()
                        .getLong(0))
                .isEqualTo(published
                        .where("publisher_id is not null")
                        .selectExpr("sum(concerned)")
                        .first()
                        .getLong(0));
        assertThat(QualityChecks.months(checks)
                        .select("checks")
                        .as(Encoders.STRING())
                        .collectAsList())
                .isNotEmpty()
                .allSatisfy(json -> assertThat(json).contains("\"cpv-missing\":{\"concerned\":"));
    }

    private Dataset<Row> ofNotices(String... received) {
        return QualityChecks.of(
                Releases.of(lines(received)), SpendLines.of(lines()), SharedIdentifiers.none(), landings(), DAY);
    }

    private Dataset<Row> ofSpend(String... received) {
        return QualityChecks.of(
                Releases.of(lines()), SpendLines.of(lines(received)), SharedIdentifiers.none(), landings(), DAY);
    }

    private Dataset<Row> lines(String... received) {
        return spark.createDataset(List.of(received), Encoders.STRING()).toDF("value");
    }

    private Dataset<Row> landings() {
        return spark.range(1, 2)
                .select(
                        col("id").as("landed_file_id"),
                        lit(LocalDate.of(2026, 10, 31)).as("received_on"));
    }

    /** Of all publishers and months: concerned, tested, touched, and the example. */
    private static String found(Dataset<Row> checks, String check) {
        Row row = QualityChecks.published(checks)
                .where(col("check_id").equalTo(check))
                .where("publisher_id is null and month is null")
                .select("concerned", "tested", "touched", "example_ocid", "example_position")
                .first();
        return row.mkString(" ");
    }

    private static String release(int number, int ocid, String date, String rest) {
        return """
                {"landed":1,"position":"release %d","release":{"ocid":"ocds-h6vhtk-%d","id":"r%d","date":"%sT10:00:00Z",\
                "buyer":{"name":"Leeds City Council"},%s}}""".formatted(number, ocid, number, date, rest);
    }

    private static String signed(int number, String signedOn, String publishedOn, String tender) {
        return release(number, number, publishedOn, """
                "tag":["award","contract"],"tender":{%s"legalBasis":{"scheme":"UKPGA"}},\
                "awards":[{"id":"1","suppliers":[{"name":"Firm Ltd"}]}],\
                "contracts":[{"id":"1","awardID":"1","dateSigned":"%sT00:00:00Z",\
                "documents":[{"id":"r%d","noticeType":"UK7"}]}]""".formatted(tender, signedOn, number));
    }

    private static String signedOf(int ocid, int number) {
        return release(
                number,
                ocid,
                "2026-07-01",
                "\"tag\":[\"award\"],\"awards\":[{\"id\":\"1\",\"suppliers\":[{\"name\":\"Firm Ltd\"}]}]");
    }

    private static String valued(int number, String amount) {
        return release(
                number,
                number,
                "2026-06-01",
                "\"tag\":[\"tender\"],\"tender\":{\"value\":{\"amount\":%s,\"currency\":\"GBP\"}}".formatted(amount));
    }

    private static String tender(int number, String closesOn) {
        return release(
                number,
                number,
                "2026-03-01",
                "\"tag\":[\"tender\"],\"tender\":{\"tenderPeriod\":{\"endDate\":\"%sT12:00:00Z\"}}"
                        .formatted(closesOn));
    }

    /** Leeds, whose own PPON is PBCD-1234-FGHJ, awards to a firm. */
    private static String awarded(int number, String supplier, String scheme, String id) {
        return """
                {"landed":1,"position":"release %1$d","release":{"ocid":"ocds-h6vhtk-%1$d","id":"r%1$d","date":"2026-06-01T10:00:00Z",\
                "tag":["award"],"buyer":{"id":"b"},"parties":[\
                {"id":"b","name":"Leeds City Council","identifier":{"scheme":"GB-PPON","id":"PBCD-1234-FGHJ"}},\
                {"id":"s","name":"%2$s","identifier":{"scheme":"%3$s","id":"%4$s"}}],\
                "awards":[{"id":"1","suppliers":[{"id":"s"}]}]}}""".formatted(number, supplier, scheme, id);
    }

    private static String withParty(int number, String scheme, String id) {
        return release(
                number,
                number,
                "2026-06-01",
                "\"tag\":[\"tender\"],\"parties\":[{\"id\":\"p\",\"name\":\"Firm Ltd\",\"identifier\":{\"scheme\":\"%s\",\"id\":\"%s\"}}]"
                        .formatted(scheme, id));
    }

    private static String payment(int row, String day, String amount) {
        return "{\"landed\":1,\"position\":\"row %d\",\"council\":\"E08000035\",\"paid_on\":\"%s\",\"supplier\":\"FIRM LTD\",\"amount_gbp\":\"%s\"}"
                .formatted(row, day, amount);
    }
}
