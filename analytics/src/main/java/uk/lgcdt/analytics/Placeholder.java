package uk.lgcdt.analytics;

import static org.apache.spark.sql.functions.abs;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.spark.sql.Column;

/**
 * Amounts that stand for "not stated". They stay in the data, enter no measure, and are counted with the quality of the
 * data; the rule is in {@code docs/quality.md}.
 */
public final class Placeholder {

    /** Nought and one pound, in pence; nobody lets a contract for less. */
    static final long LARGEST_TOKEN = 100;

    /** 9,999,999 and longer runs of nines fill in a field that must not be left empty. */
    private static final Pattern NINES = Pattern.compile("9{7,}(\\.99)?");

    private Placeholder() {}

    /** Whether a contract's value, in pence, stands for no value. */
    public static boolean isValue(long pence) {
        return Math.abs(pence) <= LARGEST_TOKEN
                || NINES.matcher(BigDecimal.valueOf(Math.abs(pence), 2)
                                .stripTrailingZeros()
                                .toPlainString())
                        .matches();
    }

    /** Whether a payment, in pence, stands for no amount: nought or a run of nines. Pennies are paid. */
    public static Column isPayment(Column pence) {
        return pence.equalTo(0).or(abs(pence).cast("string").rlike("^9{7,}(00|99)$"));
    }
}
