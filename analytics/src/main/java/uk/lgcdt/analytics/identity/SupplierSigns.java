package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.upper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a supplier's name besides its words, as texts that begin with what they are: the buyers it is paid by or
 * has contracts with, its region, its postcode, and the number that a publisher gave it ({@code GB-FTS-…}, {@code GB-CFS-…}),
 * which is of the notice and mostly given anew.
 */
public final class SupplierSigns {

    static final String BUYER = "buyer:";
    static final String REGION = "region:";
    static final String POSTCODE = "postcode:";
    static final String PUBLISHER = "publisher:";

    /** The first so many by the alphabet; who sells to all councils is told by none. */
    private static final int MOST = 500;

    private static final Pattern PUBLISHERS_ID = Pattern.compile("GB-(?:FTS|CFS)-\\d{1,12}");
    private static final Pattern FORM_OF_POSTCODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?\\d[A-Z]{2}");

    private SupplierSigns() {}

    /** Of a party of a notice: its postcode, and its id where its publisher made it. */
    public static String[] of(@Nullable String postcode, @Nullable String partyId) {
        List<String> signs = new ArrayList<>();
        String code = postcode == null ? "" : postcode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (FORM_OF_POSTCODE.matcher(code).matches()) {
            signs.add(POSTCODE + code);
        }
        if (partyId != null && PUBLISHERS_ID.matcher(partyId).matches()) {
            signs.add(PUBLISHER + partyId);
        }
        return signs.toArray(String[]::new);
    }

    static Column none() {
        return expr("cast(array() as array<string>)");
    }

    /** All values of a column, each with what it is. */
    static Column collected(String kind, Column value) {
        return collect_set(concat(lit(kind), value));
    }

    static Column postcode(Column postcode) {
        return concat(lit(POSTCODE), regexp_replace(upper(postcode), "[^A-Z0-9]", ""));
    }

    /** The signs in several rows of lists, each once, in order. */
    static Column together(String signs) {
        return limited(flatten(collect_set(coalesce(col(signs), none()))));
    }

    static Column both(Column one, Column other) {
        return limited(array_union(one, other));
    }

    private static Column limited(Column signs) {
        return slice(array_sort(array_distinct(signs)), 1, MOST);
    }
}
