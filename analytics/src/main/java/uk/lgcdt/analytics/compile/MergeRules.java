package uk.lgcdt.analytics.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which fields are left out of a merged release and which lists are taken whole, by the path of their names. All other
 * values are merged by name, and objects in lists by their {@code id}.
 */
public final class MergeRules {

    /** How a field is treated. */
    public enum Rule {
        /** {@code omitWhenMerged}: it concerns one release only. */
        OMIT,
        /** {@code wholeListMerge}: the latest list replaces the one before. */
        WHOLE_LIST
    }

    private static final MergeRules NONE = new MergeRules();

    private static final MergeRules OCDS_11 = of(Ocds11Rules.PATHS);

    private static final MergeRules UNITED_KINGDOM = of(FindATender.PATHS);

    private final Map<String, MergeRules> below = new HashMap<>();
    private @Nullable Rule rule;

    private MergeRules() {}

    /** The rules of the release schema of OCDS 1.1 with the extensions that it names. */
    public static MergeRules ofOcds11() {
        return OCDS_11;
    }

    /** The rules by which a publisher means its releases to be merged, told by the ocid's prefix. */
    public static MergeRules ofPublisher(String ocid) {
        return FindATender.published(ocid) ? UNITED_KINGDOM : OCDS_11;
    }

    /** @param rules by paths of names, joined by slashes */
    public static MergeRules of(Map<String, Rule> rules) {
        MergeRules root = new MergeRules();
        rules.forEach((path, rule) -> {
            MergeRules place = root;
            for (String name : path.split("/")) {
                place = place.below.computeIfAbsent(name, absent -> new MergeRules());
            }
            place.rule = rule;
        });
        return root;
    }

    /** The rules of what is in a field of this name. */
    MergeRules at(String name) {
        return below.getOrDefault(name, NONE);
    }

    boolean omits() {
        return rule == Rule.OMIT;
    }

    boolean takesWhole() {
        return rule == Rule.WHOLE_LIST;
    }

    /** Whether anything of the value of this field is merged: empty objects and lists say nothing, unless taken whole. */
    boolean leaveSomethingOf(JsonValue value) {
        if (omits()) {
            return false;
        }
        if (takesWhole()) {
            return true;
        }
        return switch (value) {
            case JsonObject object ->
                object.fields().entrySet().stream()
                        .anyMatch(field -> at(field.getKey()).leaveSomethingOf(field.getValue()));
            case JsonArray array
            when array.holdsObjectsOnly() -> array.items().stream().anyMatch(this::leaveSomethingOf);
            default -> true;
        };
    }

    /** All rules by paths of names, joined by slashes, in order. */
    public SortedMap<String, Rule> paths() {
        SortedMap<String, Rule> paths = new TreeMap<>();
        collect("", paths);
        return paths;
    }

    private void collect(String path, SortedMap<String, Rule> paths) {
        if (rule != null) {
            paths.put(path, rule);
        }
        below.forEach((name, rules) -> rules.collect(path.isEmpty() ? name : path + "/" + name, paths));
    }
}
