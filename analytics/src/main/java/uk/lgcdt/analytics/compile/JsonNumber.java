package uk.lgcdt.analytics.compile;

import java.math.BigInteger;

/**
 * A number as it was written. Two are equal if they mean the same, such as 1.10 and 1.1; to tell, no digit is ever added,
 * so that 1e9999999 costs no more than its nine characters.
 */
record JsonNumber(String digits) implements JsonValue {

    @Override
    public void writeTo(StringBuilder out) {
        out.append(digits);
    }

    @Override
    public String asText() {
        return digits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNumber number
                && (digits.equals(number.digits) || normalised().equals(number.normalised()));
    }

    @Override
    public int hashCode() {
        return normalised().hashCode();
    }

    /** The significant digits and the power of ten of the last of them. */
    private String normalised() {
        int exponentAt = Math.max(digits.indexOf('e'), digits.indexOf('E'));
        String mantissa = exponentAt < 0 ? digits : digits.substring(0, exponentAt);
        boolean negative = mantissa.startsWith("-");
        int point = mantissa.indexOf('.');
        String significant = mantissa.replace("-", "").replace(".", "");
        int first = 0;
        while (first < significant.length() && significant.charAt(first) == '0') {
            first++;
        }
        int last = significant.length();
        while (last > first && significant.charAt(last - 1) == '0') {
            last--;
        }
        if (first == last) {
            return "0";
        }
        String exponent = exponentAt < 0 ? "0" : digits.substring(exponentAt + 1);
        int decimals = point < 0 ? 0 : mantissa.length() - point - 1;
        BigInteger power = new BigInteger(exponent.startsWith("+") ? exponent.substring(1) : exponent)
                .subtract(BigInteger.valueOf(decimals))
                .add(BigInteger.valueOf(significant.length() - last));
        return (negative ? "-" : "") + significant.substring(first, last) + "e" + power;
    }
}
