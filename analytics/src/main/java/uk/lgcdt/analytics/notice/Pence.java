package uk.lgcdt.analytics.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.Placeholder;

/** Reads an OCDS value into whole pence, VAT excluded; what is not a plausible amount in pounds is unknown. */
final class Pence {

    /** £100 billion: no single UK contract comes near, and sums of pence stay far inside a long. */
    static final long LARGEST = 10_000_000_000_000L;

    private static final int MOST_DIGITS = 16;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,4})?");

    private Pence() {}

    /** The net amount of a value object in pounds; null where unknown. */
    static @Nullable Long of(JsonNode value) {
        String currency = Json.text(value, "currency");
        return currency == null || currency.equalsIgnoreCase("GBP") ? ofAmount(value.path("amount")) : null;
    }

    static @Nullable Long ofAmount(JsonNode amount) {
        BigDecimal pounds = decimal(amount);
        // Whole digits are counted before anything is computed: 1e9999 would fill the memory.
        if (pounds == null || pounds.precision() - (long) pounds.scale() > 13) {
            return null;
        }
        if (pounds.precision() - (long) pounds.scale() < -2 || pounds.signum() <= 0) {
            return null;
        }
        long pence = pounds.setScale(2, RoundingMode.HALF_UP).movePointRight(2).longValueExact();
        return pence > LARGEST || Placeholder.isValue(pence) ? null : pence;
    }

    /** The amount as stated, whatever it is; null where it is no number of a size that can be computed with. */
    static @Nullable BigDecimal stated(JsonNode amount) {
        BigDecimal pounds = decimal(amount);
        return pounds == null || Math.abs(pounds.precision() - (long) pounds.scale()) > MOST_DIGITS ? null : pounds;
    }

    private static @Nullable BigDecimal decimal(JsonNode amount) {
        if (amount.isNumber()) {
            return amount.isBigDecimal() || amount.isIntegralNumber() ? amount.decimalValue() : null;
        }
        String text = Json.text(amount);
        return text != null && NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }
}
