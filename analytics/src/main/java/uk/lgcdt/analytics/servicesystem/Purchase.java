package uk.lgcdt.analytics.servicesystem;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says that was bought.
 *
 * @param titles of the award and of the process; both are read as one title
 * @param cpvCodes eight digits each
 * @param suppliers their names
 */
public record Purchase(
        List<String> titles, @Nullable String description, List<String> cpvCodes, List<String> suppliers) {

    private static final Set<String> TECHNOLOGY_DIVISIONS = Set.of("48", "72");
    private static final Set<String> TECHNOLOGY_GROUPS = Set.of("302", "322", "324", "325", "382", "503", "516", "642");

    /** Words that say themselves that technology is bought. */
    private static final Set<String> TELLING = Set.of(
            "software",
            "saa",
            "ict",
            "licence",
            "license",
            "cloud",
            "hosted",
            "database",
            "web",
            "website",
            "app",
            "cyber",
            "erp",
            "crm");

    /** Words that technology has in common with other things. */
    private static final Set<String> HINTING = Set.of(
            "system",
            "platform",
            "portal",
            "solution",
            "application",
            "technology",
            "tool",
            "module",
            "online",
            "electronic",
            "subscription",
            "upgrade",
            "digital");

    /** How sure it is that technology is bought. */
    enum Technology {
        SURE,
        LIKELY,
        UNSAID
    }

    public Purchase {
        titles = List.copyOf(titles);
        cpvCodes = List.copyOf(cpvCodes);
        suppliers = List.copyOf(suppliers);
    }

    Technology technology(List<String> titleWords) {
        if (titleWords.stream().anyMatch(TELLING::contains) || cpvCodes.stream().anyMatch(Purchase::isTechnology)) {
            return Technology.SURE;
        }
        boolean hinted = titleWords.stream().anyMatch(HINTING::contains);
        if (!hinted) {
            return Technology.UNSAID;
        }
        return cpvCodes.isEmpty() ? Technology.SURE : Technology.LIKELY;
    }

    private static boolean isTechnology(String code) {
        return TECHNOLOGY_DIVISIONS.contains(code.substring(0, 2)) || TECHNOLOGY_GROUPS.contains(code.substring(0, 3));
    }
}
