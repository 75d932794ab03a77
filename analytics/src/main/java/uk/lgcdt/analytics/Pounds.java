package uk.lgcdt.analytics;

import static org.apache.spark.sql.functions.lit;

import java.math.BigDecimal;
import org.apache.spark.sql.Column;

/** Whole pence inside, exact at any number of rows; pounds where figures leave. */
public final class Pounds {

    private static final BigDecimal PENNY = new BigDecimal("0.01");

    private Pounds() {}

    /** Pounds of two decimals, the type {@code numeric(18, 2)} of the published tables. */
    public static Column ofPence(Column pence) {
        return pence.cast("decimal(18,0)").multiply(lit(PENNY)).cast("decimal(18,2)");
    }
}
