package uk.lgcdt.analytics.identity;

import java.util.Map;
import uk.lgcdt.infra.organisation.SupplierPair;

/** The limits of supplier matching; a run keeps them with its figures. */
public final class IdentityRules {

    /** At least so many bits, two names are one supplier: about 94 in 100 at the limit's upper end, even at nought. */
    public static final double CHOSEN = 0;

    /** Nothing but what is beyond doubt. */
    public static final double STRICT = SupplierPair.SURE_BITS;

    /** Everything that may well be. */
    public static final double LOOSE = -3;

    /** Pairs down to here are kept for the review queue. */
    static final double DOUBTFUL = -5;

    /** A block of more names says nothing: its pairs share a block of more words as well, if they are alike. */
    static final int LARGEST_BLOCK = 400;

    /**
     * A register's entry given for so many sets of names that have nothing in common, none of which has half of the names, is
     * nobody's. Of 1,432 real notices and 290 company numbers of a council's ledger, none was given for more than two.
     */
    static final int UNLIKE_NAMES = 4;

    private IdentityRules() {}

    public static Map<String, String> parameters() {
        return Map.of(
                "identity.chosen-bits", Double.toString(CHOSEN),
                "identity.strict-bits", Double.toString(STRICT),
                "identity.loose-bits", Double.toString(LOOSE),
                "identity.largest-block", Integer.toString(LARGEST_BLOCK),
                "identity.unlike-names", Integer.toString(UNLIKE_NAMES));
    }
}
