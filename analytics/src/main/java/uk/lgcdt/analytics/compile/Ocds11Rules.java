package uk.lgcdt.analytics.compile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.lgcdt.analytics.compile.MergeRules.Rule;

/**
 * The merge rules that follow from the release schema of OCDS 1.1 (standard.open-contracting.org, release-schema.json) and
 * from its own extensions for locations. Lists without objects, and lists of objects that have no {@code id}, are whole
 * too.
 */
final class Ocds11Rules {

    private static final List<String> OMITTED = List.of("id", "date", "tag", "links");

    private static final List<String> ORGANISATIONS = List.of(
            "parties",
            "buyer",
            "tender/procuringEntity",
            "tender/tenderers",
            "awards/suppliers",
            "contracts/implementation/transactions/payer",
            "contracts/implementation/transactions/payee");

    private static final List<String> WITH_ITEMS = List.of("tender", "awards", "contracts");

    private static final List<String> WITH_DOCUMENTS =
            List.of("planning", "tender", "awards", "contracts", "contracts/implementation");

    private static final List<String> WITH_MILESTONES =
            List.of("planning", "tender", "contracts", "contracts/implementation");

    private static final List<String> WITH_AMENDMENTS = List.of("tender", "awards", "contracts");

    private static final List<String> OTHERS = List.of(
            "parties/roles",
            "parties/details/classifications",
            "planning/project/additionalClassifications",
            "planning/project/locations",
            "tender/identifiers",
            "tender/deliveryLocations",
            "tender/deliveryAddresses",
            "tender/additionalProcurementCategories",
            "tender/submissionMethod",
            "contracts/identifiers",
            "contracts/relatedProcesses/relationship",
            "relatedProcesses/relationship");

    /** By paths of names; made of the lists above. */
    static final Map<String, Rule> PATHS = paths();

    private Ocds11Rules() {}

    private static Map<String, Rule> paths() {
        Map<String, Rule> paths = new TreeMap<>();
        OMITTED.forEach(path -> paths.put(path, Rule.OMIT));
        OTHERS.forEach(path -> paths.put(path, Rule.WHOLE_LIST));
        put(paths, ORGANISATIONS, "additionalIdentifiers");
        put(paths, WITH_ITEMS, "items/additionalClassifications", "items/deliveryLocations", "items/deliveryAddresses");
        put(paths, WITH_DOCUMENTS, "documents/languages", "documents/relatedItems");
        put(paths, WITH_MILESTONES, "milestones/documents/languages", "milestones/documents/relatedItems");
        put(paths, WITH_AMENDMENTS, "amendments/changes", "amendment/changes");
        return Map.copyOf(paths);
    }

    private static void put(Map<String, Rule> paths, List<String> parents, String... fields) {
        for (String parent : parents) {
            for (String field : fields) {
                paths.put(parent + "/" + field, Rule.WHOLE_LIST);
            }
        }
    }
}
