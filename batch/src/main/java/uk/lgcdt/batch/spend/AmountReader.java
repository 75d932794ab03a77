package uk.lgcdt.batch.spend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.table.Digits;

/** Reads amounts in the forms that councils write them in. */
final class AmountReader {

    private static final Pattern PLAIN = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d*)?");
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern LOOSE = Pattern.compile("-?\\d[\\d,]*(\\.\\d*)?");
    private static final Pattern CONTINENTAL = Pattern.compile("-?\\d{1,3}(\\.?\\d{3})*,\\d{2}");
    /** {@code 12,34}: twelve pounds, or twelve hundred. */
    private static final Pattern UNCERTAIN = Pattern.compile("[^.]*,(\\d{1,2}|\\d{4,})?");

    private static final Pattern EXPONENT = Pattern.compile("-?\\d+(\\.\\d+)?[eE][+-]?\\d{1,2}");
    private static final Pattern NOISE = Pattern.compile("(?i)gbp|[£$\u20ac?\ufffd\u00c2\u00a0\\s'\"]");
    private static final Pattern POINTED = Pattern.compile(".*\\.\\d{1,2}-?\\)?");
    private static final Pattern CREDIT = Pattern.compile("(?i).*cr\\)?");
    private static final Pattern MARKED = Pattern.compile("(?i).*[cd]r");
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final BigDecimal LARGEST_GBP = new BigDecimal("1e12");
    private static final int LONGEST = 40; // characters

    private final boolean decimalComma;
    private String last = "";
    private Optional<BigDecimal> lastRead = Optional.empty();

    AmountReader(boolean decimalComma) {
        this.decimalComma = decimalComma;
    }

    /** Whether a file writes 1.234,56: some amount has its comma before two last digits, none its point there. */
    static boolean hasDecimalComma(Iterable<String> cells) {
        boolean comma = false;
        for (String cell : cells) {
            if (cell.indexOf('.') < 0 && cell.indexOf(',') < 0) {
                continue;
            }
            String plain = NOISE.matcher(cell).replaceAll("");
            if (POINTED.matcher(plain).matches()) {
                return false;
            }
            comma |= CONTINENTAL.matcher(plain).matches();
        }
        return comma;
    }

    /** Returns pounds with two decimals; below nought for a credit. */
    Optional<BigDecimal> read(String text) {
        if (!text.equals(last)) { // a row's amount is asked for more than once
            @Nullable BigDecimal plain = PlainAmount.find(text, decimalComma);
            lastRead = plain == null ? readAny(text) : Optional.of(plain);
            last = text;
        }
        return lastRead;
    }

    /** Reads any form, the plain ones too. */
    Optional<BigDecimal> readAny(String text) {
        if (text.length() > LONGEST || !Digits.areIn(text)) {
            return Optional.empty();
        }
        if (DIGITS.matcher(text).matches()) {
            return pounds(new BigDecimal(text));
        }
        String plain = NOISE.matcher(text).replaceAll("").replace('\u2212', '-').replace('\u2013', '-');
        boolean credit = CREDIT.matcher(plain).matches();
        plain = withoutMark(plain);
        if (plain.length() > 2 && plain.startsWith("(") && plain.endsWith(")")) {
            credit = true;
            plain = withoutMark(plain.substring(1, plain.length() - 1));
        }
        if (plain.endsWith("-") && plain.length() > 1) {
            credit = true; // signs that say the same do not cancel each other
            plain = plain.substring(0, plain.length() - 1);
        }
        if (decimalComma
                && (CONTINENTAL.matcher(plain).matches() || WHOLE.matcher(plain).matches())) {
            plain = plain.replace(".", "").replace(',', '.');
        }
        boolean readable = Digits.areIn(plain)
                && (PLAIN.matcher(plain).matches()
                        || LOOSE.matcher(plain).matches()
                        || EXPONENT.matcher(plain).matches());
        if (!readable) {
            return Optional.empty();
        }
        if (UNCERTAIN.matcher(plain).matches()) {
            return Optional.empty();
        }
        String digits = plain.replace(",", "");
        BigDecimal amount = new BigDecimal(digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits);
        return pounds(credit ? amount.abs().negate() : amount);
    }

    /** Without CR or DR at its end. */
    private static String withoutMark(String text) {
        return MARKED.matcher(text).matches() ? text.substring(0, text.length() - 2) : text;
    }

    private static Optional<BigDecimal> pounds(BigDecimal amount) {
        return amount.abs().compareTo(LARGEST_GBP) >= 0
                ? Optional.empty()
                : Optional.of(amount.setScale(2, RoundingMode.HALF_UP));
    }
}
