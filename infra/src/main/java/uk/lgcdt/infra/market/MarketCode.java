package uk.lgcdt.infra.market;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A market: a CPV division (two digits) or group (three digits), or a kind of service system ({@code system:} and its
 * key).
 */
public record MarketCode(String code) implements Comparable<MarketCode> {

    private static final String SYSTEM = "system:";
    private static final Pattern CODES = Pattern.compile("\\d{2,3}|" + SYSTEM + "[a-z][a-z-]*[a-z]");

    public MarketCode {
        if (!CODES.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a CPV division, group or service system: " + code);
        }
    }

    /** Reads a code; empty for what is none. */
    public static Optional<MarketCode> find(String code) {
        return CODES.matcher(code).matches() ? Optional.of(new MarketCode(code)) : Optional.empty();
    }

    /** The market of a kind of service system, by its key. */
    public static MarketCode ofSystem(String key) {
        return new MarketCode(SYSTEM + key);
    }

    public MarketLevel level() {
        if (code.startsWith(SYSTEM)) {
            return MarketLevel.SYSTEM;
        }
        return code.length() == 2 ? MarketLevel.DIVISION : MarketLevel.GROUP;
    }

    /** The key of the kind of service system; none of a market by CPV. */
    public Optional<String> system() {
        return level() == MarketLevel.SYSTEM ? Optional.of(code.substring(SYSTEM.length())) : Optional.empty();
    }

    /** Returns the division that this is or lies in; none of a service system. */
    public Optional<MarketCode> division() {
        return level() == MarketLevel.SYSTEM ? Optional.empty() : Optional.of(new MarketCode(code.substring(0, 2)));
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
