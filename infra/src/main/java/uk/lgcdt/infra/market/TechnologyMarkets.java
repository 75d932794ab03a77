package uk.lgcdt.infra.market;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which markets are technology: what a council's digital, data and technology team buys.
 *
 * <p>The divisions are computing machinery (30), communication equipment (32), software (48), postal and
 * telecommunications services (64) and information technology services (72). Two groups of other divisions belong with
 * them: repair (503) and installation (516) of computers. Post and courier services (641) share a division with
 * telecommunications but are left out as a group. Every kind of service system is technology. Codes are those of the Common Procurement Vocabulary, Regulation (EC)
 * No 213/2008.
 */
public final class TechnologyMarkets {

    private static final Set<String> DIVISIONS = Set.of("30", "32", "48", "64", "72");
    private static final Set<String> OTHER_GROUPS = Set.of("503", "516");
    private static final Set<String> EXCEPT_GROUPS = Set.of("641");

    private TechnologyMarkets() {}

    public static boolean contains(MarketCode market) {
        return market.division()
                .map(division -> OTHER_GROUPS.contains(market.code())
                        || (DIVISIONS.contains(division.code()) && !EXCEPT_GROUPS.contains(market.code())))
                .orElse(true);
    }

    /** The divisions and the groups of other divisions; an award with one of them buys technology, or post. */
    public static SortedSet<String> codes() {
        SortedSet<String> codes = new TreeSet<>(DIVISIONS);
        codes.addAll(OTHER_GROUPS);
        return codes;
    }

    static Set<String> divisions() {
        return DIVISIONS;
    }

    static Set<String> otherGroups() {
        return OTHER_GROUPS;
    }

    static Set<String> exceptGroups() {
        return EXCEPT_GROUPS;
    }
}
