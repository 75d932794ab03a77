package uk.lgcdt.analytics.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Regions of the United Kingdom (ITL 1, written as notices do: UKC to UKN). */
final class Regions {

    /** Finer codes are cut; "UK" alone says nothing about the region. The newer TL… codes are the same places. */
    private static final Pattern CODE = Pattern.compile("(?:UK|TL)([C-N])[A-Z0-9]{0,3}");

    /** Contracts Finder names regions. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("north east", "UKC"),
            Map.entry("north west", "UKD"),
            Map.entry("yorkshire and the humber", "UKE"),
            Map.entry("east midlands", "UKF"),
            Map.entry("west midlands", "UKG"),
            Map.entry("east of england", "UKH"),
            Map.entry("london", "UKI"),
            Map.entry("south east", "UKJ"),
            Map.entry("south west", "UKK"),
            Map.entry("wales", "UKL"),
            Map.entry("scotland", "UKM"),
            Map.entry("northern ireland", "UKN"));

    private Regions() {}

    /** The region's code; null where the text names no single region. */
    static @Nullable String code(@Nullable String region) {
        if (region == null) {
            return null;
        }
        var code = CODE.matcher(region.toUpperCase(Locale.ROOT));
        return code.matches() ? "UK" + code.group(1) : NAMES.get(region.toLowerCase(Locale.ROOT));
    }

    /** Adds the regions of an item's delivery addresses. */
    static void collect(JsonNode item, SortedSet<String> codes) {
        for (JsonNode address : Json.list(item, "deliveryAddresses")) {
            String code = code(Json.text(address, "region"));
            if (code != null) {
                codes.add(code);
            }
        }
    }
}
