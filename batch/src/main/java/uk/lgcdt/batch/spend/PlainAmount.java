package uk.lgcdt.batch.spend;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.table.Digits;

/** Reads amounts in the forms that most cells have, digit by digit: 1234.5, -1,234.50, £1234. */
final class PlainAmount {

    private static final int MOST_DIGITS = 12; // before the point: below £1e12, and the pence fit in a long

    private PlainAmount() {}

    /**
     * Returns pounds with two decimals, or null for anything else, which may be an amount all the same.
     *
     * @param decimalComma whether the file's commas may be other than between thousands
     */
    static @Nullable BigDecimal find(String text, boolean decimalComma) {
        int at = 0;
        int length = text.length();
        boolean signed = at < length && text.charAt(at) == '-';
        at += signed ? 1 : 0;
        boolean marked = at < length && text.charAt(at) == '£';
        at += marked ? 1 : 0;
        long pounds = 0;
        int digits = 0;
        boolean grouped = false;
        int last = 0; // digits after the last comma
        for (; at < length; at++) {
            char next = text.charAt(at);
            if (Digits.isOne(next)) {
                pounds = pounds * 10 + next - '0';
                digits++;
                last++;
                if (digits > MOST_DIGITS) {
                    return null;
                }
            } else if (next == ',' && digits > 0) {
                grouped = true;
                last = 0;
            } else {
                break;
            }
        }
        if (digits == 0 || decimalComma && (grouped || marked) || grouped && last != 3 && at == length) {
            return null;
        }
        int pence = at == length ? 0 : pence(text, at, length);
        if (pence < 0) {
            return null;
        }
        long all = pounds * 100 + pence;
        return BigDecimal.valueOf(signed ? -all : all, 2);
    }

    /** Returns the pence of ".5" or ".50" at the end of a text; below nought for anything else. */
    private static int pence(String text, int point, int length) {
        int decimals = length - point - 1;
        if (text.charAt(point) != '.' || decimals < 1 || decimals > 2 || !Digits.isOne(text.charAt(point + 1))) {
            return -1;
        }
        int tenths = (text.charAt(point + 1) - '0') * 10;
        if (decimals == 1) {
            return tenths;
        }
        return Digits.isOne(text.charAt(point + 2)) ? tenths + text.charAt(point + 2) - '0' : -1;
    }
}
