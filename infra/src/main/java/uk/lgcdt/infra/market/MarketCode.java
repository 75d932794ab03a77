package uk.lgcdt.infra.market;

import java.util.regex.Pattern;

/** A market: a CPV division (two digits) or group (three digits). */
public record MarketCode(String code) implements Comparable<MarketCode> {

    private static final Pattern DIGITS = Pattern.compile("\\d{2,3}");

    public MarketCode {
        if (!DIGITS.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a CPV division or group: " + code);
        }
    }

    /** Returns whether this is a whole division rather than a group in it. */
    public boolean isDivision() {
        return code.length() == 2;
    }

    /** Returns the division that this is or lies in. */
    public MarketCode division() {
        return new MarketCode(code.substring(0, 2));
    }

    @Override
    public int compareTo(MarketCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
