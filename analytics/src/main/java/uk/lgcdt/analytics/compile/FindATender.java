package uk.lgcdt.analytics.compile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.lgcdt.analytics.compile.MergeRules.Rule;

/** What is particular to the releases of Find a Tender: its ocids, and the merge rules of the extension that it names. */
final class FindATender {

    private static final String OCIDS = "ocds-h6vhtk-";

    private static final List<String> AMENDMENTS = List.of(
            "tender/amendments",
            "tender/amendment",
            "awards/amendments",
            "awards/amendment",
            "contracts/amendments",
            "contracts/amendment",
            "contracts/proposedAmendments");

    private static final List<String> OF_AMENDMENTS = List.of(
            "rationaleClassifications",
            "suppliersAdded/additionalIdentifiers",
            "suppliersRemoved/additionalIdentifiers");

    private static final List<String> OTHERS = List.of(
            "awards/additionalProcurementCategories",
            "contracts/proposedAmendments/changes",
            "parties/details/excludedSupplier/exclusionGrounds/criteria",
            "tender/specialRegime");

    /** Those of OCDS 1.1 and of the United Kingdom's extension (github.com/cabinetoffice/ocds_uk_extension). */
    static final Map<String, Rule> PATHS = paths();

    private FindATender() {}

    static boolean published(String ocid) {
        return ocid.startsWith(OCIDS);
    }

    private static Map<String, Rule> paths() {
        Map<String, Rule> paths = new TreeMap<>(Ocds11Rules.PATHS);
        OTHERS.forEach(path -> paths.put(path, Rule.WHOLE_LIST));
        AMENDMENTS.forEach(
                amendment -> OF_AMENDMENTS.forEach(field -> paths.put(amendment + "/" + field, Rule.WHOLE_LIST)));
        return Map.copyOf(paths);
    }
}
