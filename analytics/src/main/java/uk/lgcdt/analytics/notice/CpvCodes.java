package uk.lgcdt.analytics.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** CPV codes of items and tenders, and the markets they belong to. */
public final class CpvCodes {

    /** Eight digits, with or without the check digit. */
    private static final Pattern CODE = Pattern.compile("(\\d{8})(-\\d)?");

    private CpvCodes() {}

    /** Adds the codes of an object's classification and additional classifications. */
    static void collect(JsonNode classified, SortedSet<String> codes) {
        add(classified.path("classification"), codes);
        Json.list(classified, "additionalClassifications").forEach(classification -> add(classification, codes));
    }

    /**
     * The divisions (2 digits) and groups (3 digits) of the codes, distinct, in order. A code that names its division only,
     * such as 48000000, stands in group 480 with its like: they too can be compared and pooled.
     */
    public static List<String> markets(Collection<String> codes) {
        SortedSet<String> markets = new TreeSet<>();
        for (String code : codes) {
            markets.add(code.substring(0, 2));
            markets.add(code.substring(0, 3));
        }
        return List.copyOf(markets);
    }

    private static void add(JsonNode classification, SortedSet<String> codes) {
        String scheme = Json.text(classification, "scheme");
        String id = Json.text(classification, "id");
        if (id == null || (scheme != null && !scheme.equalsIgnoreCase("CPV"))) {
            return;
        }
        var code = CODE.matcher(id);
        if (code.matches() && !id.startsWith("00")) {
            codes.add(code.group(1));
        }
    }
}
