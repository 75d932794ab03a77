package uk.lgcdt.analytics.spend;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static uk.lgcdt.analytics.spend.SpendLines.COUNCIL_CODE;
import static uk.lgcdt.analytics.spend.SpendLines.PAID_ON;
import static uk.lgcdt.analytics.spend.SpendLines.PAID_PENCE;
import static uk.lgcdt.analytics.spend.SpendLines.SUPPLIER_NAME;
import static uk.lgcdt.analytics.spend.SpendLines.VAT_BASIS;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.Pounds;
import uk.lgcdt.analytics.identity.SupplierNames;

/**
 * What each council paid each supplier in each month, by VAT basis: the published table {@code buyer_spend} without its
 * run. Reversals lower the total. Amounts net of VAT, with it and of an unknown basis are never added together.
 */
public final class BuyerSpend {

    private static final String MONTH = "month";

    private BuyerSpend() {}

    /**
     * With the supplier that each name was taken for, supplier_id; null where it is not one in particular.
     *
     * @param payees {@link uk.lgcdt.analytics.identity.Payees}
     */
    public static Dataset<Row> of(Dataset<Row> spendLines, Dataset<Row> payees) {
        return of(spendLines).join(payees, new String[] {COUNCIL_CODE, SUPPLIER_NAME}, "left");
    }

    public static Dataset<Row> of(Dataset<Row> spendLines) {
        return spendLines
                .where(col(COUNCIL_CODE)
                        .isNotNull()
                        .and(col(PAID_ON).isNotNull())
                        .and(col(SUPPLIER_NAME).isNotNull())
                        .and(col(PAID_PENCE).isNotNull()))
                .withColumn(SUPPLIER_NAME, SupplierNames.cut(col(SUPPLIER_NAME)))
                .withColumn(MONTH, trunc(col(PAID_ON), "month"))
                .groupBy(COUNCIL_CODE, MONTH, SUPPLIER_NAME, VAT_BASIS)
                .agg(
                        count(lit(1)).cast("int").as("lines"),
                        Pounds.ofPence(sum(PAID_PENCE)).as("paid_gbp"));
    }
}
