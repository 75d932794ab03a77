package uk.lgcdt.analytics.quality;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.unix_date;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import uk.lgcdt.analytics.Placeholder;
import uk.lgcdt.analytics.identity.SharedIdentifiers;
import uk.lgcdt.analytics.spend.SpendLines;
import uk.lgcdt.infra.quality.QualityCheck;
import uk.lgcdt.infra.quality.QualitySource;

/** The checks of payments. */
final class SpendChecks {

    /** The day on which a file was received, a column of the landings beside their {@code landed_file_id}. */
    static final String RECEIVED_ON = "received_on";

    /** Local Government Transparency Code 2015: spending is published at least each quarter. */
    static final int DAYS_TO_PUBLISH = 92;

    /** How far a payment may lie outside the days on which nine tenths of its file's payments lie. */
    static final int DAYS_OUTSIDE = 92;

    static final long LARGEST_PENCE = 500_000_000_000L;

    /** One digit eight times, or eight in order. */
    private static final String TYPED_IN = "^(([0-9])\\2{7}|12345678|87654321|98765432)$";

    private static final String FIRST_DAY = "first_day";
    private static final String LAST_DAY = "last_day";

    private static final Seq<String> FILE =
            CollectionConverters.asScala(List.of(SpendLines.LANDED_FILE_ID)).toSeq();

    private SpendChecks() {}

    static Dataset<Row> of(Dataset<Row> spendLines, SharedIdentifiers shared, Dataset<Row> landings, LocalDate day) {
        Column every = lit(true);
        Column paidOn = col(SpendLines.PAID_ON);
        Column pence = col(SpendLines.PAID_PENCE);
        Column companyNumber = col(SpendLines.COMPANY_NUMBER);
        CheckedRows checks = new CheckedRows()
                .with(QualityCheck.DATE_MISSING, every, paidOn.isNull())
                .with(
                        QualityCheck.SUPPLIER_MISSING,
                        every,
                        col(SpendLines.SUPPLIER_NAME).isNull())
                .with(QualityCheck.AMOUNT_MISSING, every, pence.isNull())
                .with(
                        QualityCheck.PURPOSE_MISSING,
                        every,
                        col(SpendLines.PURPOSE).isNull())
                .with(QualityCheck.COMPANY_NUMBER_MISSING, every, companyNumber.isNull())
                .with(
                        QualityCheck.COMPANY_NUMBER_INVALID,
                        companyNumber.isNotNull(),
                        companyNumber
                                .rlike("^([0-9]{8}|[A-Z]{2}[0-9]{6}|[A-Z]{2}[0-9]{5}[A-Z]|R0[0-9]{6})$")
                                .equalTo(false))
                .with(
                        QualityCheck.IDENTIFIER_PLACEHOLDER,
                        companyNumber.isNotNull(),
                        companyNumber.rlike(TYPED_IN).or(shared.contain(concat(lit("GB-COH-"), companyNumber))))
                .with(
                        QualityCheck.SPEND_RECEIVED_LATE,
                        paidOn.isNotNull(),
                        col(RECEIVED_ON).isNotNull(),
                        datediff(col(RECEIVED_ON), add_months(trunc(paidOn, "month"), 1))
                                .gt(DAYS_TO_PUBLISH))
                .with(QualityCheck.VALUE_PLACEHOLDER, pence.isNotNull(), Placeholder.isPayment(pence))
                .with(
                        QualityCheck.VALUE_IMPLAUSIBLE,
                        pence.isNotNull(),
                        abs(pence).gt(LARGEST_PENCE))
                .with(QualityCheck.DATE_IN_FUTURE, paidOn.isNotNull(), paidOn.gt(coalesce(col(RECEIVED_ON), lit(day))))
                .with(
                        QualityCheck.DATE_OUTSIDE_FILE,
                        paidOn.isNotNull(),
                        not(daysSince(paidOn)
                                .between(
                                        col(FIRST_DAY).minus(DAYS_OUTSIDE),
                                        col(LAST_DAY).plus(DAYS_OUTSIDE))));
        List<String> columns = List.of(spendLines.columns());
        if (columns.contains("category")) {
            checks.with(QualityCheck.CATEGORY_MISSING, every, col("category").isNull());
        }
        if (columns.contains("vat_basis")) {
            checks.with(
                    QualityCheck.VAT_BASIS_UNKNOWN,
                    every,
                    coalesce(col("vat_basis"), lit("unknown")).equalTo("unknown"));
        }
        if (columns.contains("redacted")) {
            checks.with(QualityCheck.SUPPLIER_REDACTED, every, coalesce(col("redacted"), lit(false)));
        }
        return checks.of(prepared(spendLines, landings));
    }

    private static Dataset<Row> prepared(Dataset<Row> spendLines, Dataset<Row> landings) {
        return spendLines
                .join(broadcast(landings), FILE, "left")
                .join(broadcast(periods(spendLines)), FILE, "left")
                .withColumn(QualityChecks.SOURCE, lit(QualitySource.SPEND.key()))
                .withColumn(
                        QualityChecks.PUBLISHER_ID,
                        coalesce(col(SpendLines.COUNCIL_CODE), lit(QualityChecks.NOT_STATED)))
                .withColumn(QualityChecks.PUBLISHER_NAME, lit(null).cast("string"))
                .withColumn(QualityChecks.MONTH, trunc(col(SpendLines.PAID_ON), "month"))
                .withColumn(QualityChecks.OCID, lit(null).cast("string"));
    }

    /** Between which days, counted from 1970, nine tenths of each file's payments lie; exact, so the same in every run. */
    private static Dataset<Row> periods(Dataset<Row> spendLines) {
        Column day = daysSince(col(SpendLines.PAID_ON));
        return spendLines
                .groupBy(SpendLines.LANDED_FILE_ID)
                .agg(
                        percentile(day, lit(0.05)).as(FIRST_DAY),
                        percentile(day, lit(0.95)).as(LAST_DAY));
    }

    private static Column daysSince(Column date) {
        return unix_date(date);
    }
}
