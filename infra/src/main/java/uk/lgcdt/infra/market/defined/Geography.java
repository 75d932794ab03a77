package uk.lgcdt.infra.market.defined;

import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.reference.CouncilType;
import uk.lgcdt.infra.reference.Nation;
import uk.lgcdt.infra.reference.Region;

/**
 * Whose contracts count, by the buyer. What is given has to hold together; with nothing given, every buyer counts.
 *
 * <p>A nation and a region take in every body that is known to lie there; a type and a set take in councils only.
 *
 * @param nation null for any
 * @param region ITL 1; null for any
 * @param councilType null for any
 * @param councils ONS codes of present councils, in order; empty for any
 */
public record Geography(
        @Nullable Nation nation,
        @Nullable Region region,
        @Nullable CouncilType councilType,
        List<String> councils) {

    public static final Geography EVERYWHERE = new Geography(null, null, null, List.of());

    public Geography {
        councils = councils.stream().distinct().sorted().toList();
    }

    public boolean isEverywhere() {
        return equals(EVERYWHERE);
    }

    /** Whether it goes by where buyers lie, so that those of whom nobody knows are left out. */
    public boolean isByPlace() {
        return nation != null || region != null;
    }

    /** As addresses write a constant: lower case, with hyphens. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void addTo(SequencedMap<String, String> parameters) {
        if (nation != null) {
            parameters.put("nation", key(nation));
        }
        if (region != null) {
            parameters.put("region", region.code());
        }
        if (councilType != null) {
            parameters.put("council-type", key(councilType));
        }
        if (!councils.isEmpty()) {
            parameters.put("council", String.join(",", councils));
        }
    }
}
