package uk.lgcdt.analytics.quality;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.from_utc_timestamp;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.identity.SharedIdentifiers;
import uk.lgcdt.analytics.notice.PublishedAward;
import uk.lgcdt.analytics.notice.PublishedSupplier;
import uk.lgcdt.analytics.notice.Releases;
import uk.lgcdt.analytics.notice.StatedFacts;
import uk.lgcdt.infra.quality.QualityCheck;
import uk.lgcdt.infra.quality.QualitySource;

/** The checks that a notice answers by itself. */
final class NoticeChecks {

    /** Procurement Act 2023: contract details are due within 30 days of entering into the contract, light touch 120. */
    static final int DAYS_TO_PUBLISH = 30;

    static final int DAYS_TO_PUBLISH_LIGHT_TOUCH = 120;

    static final int LONGEST_PERIOD_DAYS = 366 * 40;

    private static final String PUBLISHED_ON = "published_on";

    private NoticeChecks() {}

    static Dataset<Row> of(Dataset<Row> releases, SharedIdentifiers shared) {
        Column procures = col(Releases.STAGE).isin("tender", "award", "contract");
        Column concludes = col(Releases.STAGE)
                .isin("award", "contract")
                .and(size(col(Releases.AWARDS)).gt(0));
        Column namesSuppliers = concludes.and(
                anyAward(award -> size(award.getField(PublishedAward.SUPPLIERS)).gt(0)));
        Column everyNotice = lit(true);
        Column values = stated(StatedFacts.NET).or(stated(StatedFacts.GROSS));
        return new CheckedRows()
                .with(QualityCheck.BUYER_IDENTIFIER_MISSING, everyNotice, isNoIdentifier(col(Releases.BUYER_ID)))
                .with(
                        QualityCheck.SUPPLIER_IDENTIFIER_MISSING,
                        namesSuppliers,
                        anySupplier(supplier -> isNoIdentifier(supplier.getField(PublishedSupplier.SUPPLIER_ID))))
                .with(
                        QualityCheck.SUPPLIER_SIZE_MISSING,
                        namesSuppliers,
                        anySupplier(supplier ->
                                supplier.getField(PublishedSupplier.SIZE).equalTo("unknown")))
                .with(
                        QualityCheck.CPV_MISSING,
                        procures,
                        size(col(Releases.CPV_CODES)).equalTo(0))
                .with(
                        QualityCheck.REGION_MISSING,
                        procures,
                        size(col(Releases.REGION_CODES)).equalTo(0))
                .with(
                        QualityCheck.PROCUREMENT_METHOD_MISSING,
                        procures,
                        col(Releases.PROCUREMENT_METHOD).isNull())
                .with(QualityCheck.VALUE_MISSING, procures, not(values))
                .with(QualityCheck.VALUE_GROSS_ONLY, procures, values, not(stated(StatedFacts.NET)))
                .with(
                        QualityCheck.PERIOD_END_MISSING,
                        concludes,
                        anyAward(award -> award.getField(PublishedAward.ENDS_ON).isNull()))
                .with(QualityCheck.BIDS_MISSING, concludes, not(stated(StatedFacts.BIDS)))
                .with(
                        QualityCheck.CONTRACT_DETAILS_LATE,
                        col(Releases.NOTICE_TYPE).equalTo("UK7"),
                        anyAward(award ->
                                award.getField(PublishedAward.SIGNED_ON).isNotNull()),
                        anyAward(NoticeChecks::isLate))
                .with(
                        QualityCheck.SIGNED_AFTER_PUBLICATION,
                        concludes,
                        anyAward(award ->
                                award.getField(PublishedAward.SIGNED_ON).isNotNull()),
                        anyAward(award ->
                                award.getField(PublishedAward.SIGNED_ON).gt(col(PUBLISHED_ON))))
                .with(
                        QualityCheck.PERIOD_IMPLAUSIBLE,
                        concludes,
                        anyAward(NoticeChecks::statesPeriod),
                        anyAward(
                                award -> statesPeriod(award).and(not(days(award).between(0, LONGEST_PERIOD_DAYS)))))
                .with(
                        QualityCheck.VALUE_PLACEHOLDER,
                        procures,
                        stated(StatedFacts.NET),
                        stated(StatedFacts.PLACEHOLDER))
                .with(
                        QualityCheck.VALUE_IMPLAUSIBLE,
                        procures,
                        stated(StatedFacts.NET),
                        stated(StatedFacts.IMPLAUSIBLE))
                .with(
                        QualityCheck.COMPANY_NUMBER_INVALID,
                        statedNumber(StatedFacts.COMPANY_NUMBERS).gt(0),
                        statedNumber(StatedFacts.INVALID_COMPANY_NUMBERS).gt(0))
                .with(
                        QualityCheck.PPON_INVALID,
                        statedNumber(StatedFacts.PPONS).gt(0),
                        statedNumber(StatedFacts.INVALID_PPONS).gt(0))
                .with(
                        QualityCheck.IDENTIFIER_PLACEHOLDER,
                        anySupplier(supplier -> not(isNoIdentifier(supplier.getField(PublishedSupplier.SUPPLIER_ID))))
                                .or(stated(StatedFacts.PLACEHOLDER_IDENTIFIERS)),
                        anySupplier(supplier -> shared.contain(supplier.getField(PublishedSupplier.SUPPLIER_ID)))
                                .or(stated(StatedFacts.PLACEHOLDER_IDENTIFIERS)))
                .of(prepared(releases));
    }

    /** Adds the columns that rows are grouped by. */
    static Dataset<Row> prepared(Dataset<Row> releases) {
        Column published = to_date(from_utc_timestamp(col(Releases.PUBLISHED_AT), "Europe/London"));
        return releases.withColumn(PUBLISHED_ON, published)
                .withColumn(QualityChecks.SOURCE, source())
                .withColumn(QualityChecks.PUBLISHER_ID, coalesce(col(Releases.BUYER_ID), lit(QualityChecks.NOT_STATED)))
                .withColumn(QualityChecks.PUBLISHER_NAME, col(Releases.BUYER_NAME))
                .withColumn(QualityChecks.MONTH, trunc(col(PUBLISHED_ON), "month"));
    }

    private static Column source() {
        Column source = lit(QualitySource.OTHER_NOTICES.key());
        for (QualitySource known : QualitySource.values()) {
            if (!known.prefix().isEmpty()) {
                source = when(col(Releases.OCID).startsWith(known.prefix()), known.key())
                        .otherwise(source);
            }
        }
        return source;
    }

    /** A name is no identifier; nobody's is none either. */
    private static Column isNoIdentifier(Column id) {
        return id.isNull().or(id.startsWith("NAME-"));
    }

    private static Column isLate(Column award) {
        Column allowed = when(stated(StatedFacts.LIGHT_TOUCH), DAYS_TO_PUBLISH_LIGHT_TOUCH)
                .otherwise(DAYS_TO_PUBLISH);
        return coalesce(
                datediff(col(PUBLISHED_ON), award.getField(PublishedAward.SIGNED_ON))
                        .gt(allowed),
                lit(false));
    }

    private static Column statesPeriod(Column award) {
        return award.getField(PublishedAward.STARTS_ON)
                .isNotNull()
                .and(award.getField(PublishedAward.ENDS_ON).isNotNull())
                .and(not(award.getField(PublishedAward.TERMINATED)));
    }

    private static Column days(Column award) {
        return datediff(award.getField(PublishedAward.ENDS_ON), award.getField(PublishedAward.STARTS_ON));
    }

    private static Column stated(String fact) {
        return col(Releases.STATED).getField(fact);
    }

    private static Column statedNumber(String fact) {
        return col(Releases.STATED).getField(fact);
    }

    private static Column anyAward(Condition condition) {
        return coalesce(exists(col(Releases.AWARDS), condition::of), lit(false));
    }

    private static Column anySupplier(Condition condition) {
        return anyAward(award -> exists(award.getField(PublishedAward.SUPPLIERS), condition::of));
    }

    /** What is asked of each element of a list. */
    private interface Condition {
        Column of(Column element);
    }
}
