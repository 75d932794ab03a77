package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.lit;

import java.math.BigDecimal;
import org.apache.spark.sql.Column;

/**
 * Quotients of whole numbers, rounded half up in whole numbers: the same to the last digit whatever the order of rows
 * and the number of machines, which sums of floating-point shares are not.
 */
public final class Exact {

    /** Whole numbers of up to 38 digits. */
    public static final String WHOLE = "decimal(38,0)";

    private Exact() {}

    public static Column whole(Column number) {
        return number.cast(WHOLE);
    }

    public static Column squared(Column pence) {
        return whole(pence.cast("decimal(19,0)").multiply(pence.cast("decimal(19,0)")));
    }

    /** The part as a percentage of the whole, two decimals. */
    public static Column percent(Column part, Column whole) {
        return quotient(whole(part).multiply(lit(100)), whole(whole), 2).cast("decimal(5,2)");
    }

    /** Dividend / divisor for non-negative numbers, with the given number of decimals; null where the divisor is 0. */
    public static Column quotient(Column dividend, Column divisor, int decimals) {
        Column doubled =
                whole(dividend).multiply(lit(2 * BigDecimal.TEN.pow(decimals).longValueExact()));
        Column rounded = call_function(
                "div",
                whole(whole(doubled).plus(whole(divisor))),
                nullIfZero(whole(whole(divisor).multiply(lit(2)))));
        return rounded.cast("decimal(18,0)").multiply(lit(BigDecimal.ONE.movePointLeft(decimals)));
    }

    private static Column nullIfZero(Column number) {
        return call_function("nullif", number, whole(lit(0)));
    }
}
