package uk.lgcdt.analytics.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An award as its notices have it.
 *
 * @param published distinct, so that what is said last is known
 * @param pence of the whole award, null where unknown
 * @param frameworkOcid of a call-off, null where none is named
 */
public record Deal(
        String ocid,
        String id,
        Instant published,
        String buyer,
        @Nullable String buyerRegion,
        LocalDate decidedOn,
        @Nullable LocalDate awardedOn,
        List<String> cpvCodes,
        List<String> lots,
        String regime,
        @Nullable String method,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate extendsTo,
        @Nullable Long pence,
        boolean framework,
        boolean callOff,
        @Nullable String frameworkOcid,
        List<Seller> sellers) {

    public int year() {
        return decidedOn.getYear();
    }

    /** CPV divisions and groups. */
    public List<String> markets() {
        SortedSet<String> markets = new TreeSet<>();
        cpvCodes.forEach(code -> markets.addAll(List.of(code.substring(0, 2), code.substring(0, 3))));
        return List.copyOf(markets);
    }

    /** CPV groups. */
    public List<String> groups() {
        return markets().stream().filter(market -> market.length() == 3).toList();
    }

    /** How it was competed for; null where that is not known. */
    @Nullable
    String procedure() {
        if (callOff) {
            return "call-off";
        }
        return "limited".equals(method) && regime.equals("CELEX") ? "direct" : method;
    }

    boolean isCompetitive() {
        return "open".equals(procedure()) || "selective".equals(procedure());
    }

    /** @param size sme, large or unknown */
    public record Seller(
            String name,
            String size,
            @Nullable Boolean vcse,
            @Nullable String region) {}
}
