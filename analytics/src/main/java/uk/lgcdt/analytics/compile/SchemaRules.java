package uk.lgcdt.analytics.compile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.compile.MergeRules.Rule;

/**
 * Derives merge rules from a release schema, which extensions may have patched (RFC 7396), by what the standard says of
 * {@code omitWhenMerged} and {@code wholeListMerge}, and of their names in OCDS 1.0. References are followed within the
 * schema; one that leads back to where it came from ends there.
 */
public final class SchemaRules {

    private final JsonObject schema;
    private final Map<String, Rule> rules = new TreeMap<>();

    private SchemaRules(JsonObject schema) {
        this.schema = schema;
    }

    /**
     * @param schemas the release schema, then schemas of extensions in the order in which they patch it
     * @throws JsonFormatException when the first is no schema of an object
     */
    public static MergeRules of(List<JsonObject> schemas) {
        JsonValue patched = schemas.getFirst();
        for (JsonObject extension : schemas.subList(1, schemas.size())) {
            patched = patched(patched, extension);
        }
        SchemaRules derived = new SchemaRules((JsonObject) patched);
        if (!(derived.schema.get("properties") instanceof JsonObject properties)) {
            throw new JsonFormatException("It is no release schema: it has no properties");
        }
        derived.collect(properties, "", Set.of());
        return MergeRules.of(derived.rules);
    }

    private static JsonValue patched(@Nullable JsonValue target, JsonValue patch) {
        if (!(patch instanceof JsonObject changes)) {
            return patch;
        }
        Map<String, JsonValue> fields =
                new LinkedHashMap<>(target instanceof JsonObject object ? object.fields() : Map.of());
        changes.fields().forEach((name, change) -> {
            if (change == JsonLiteral.NULL) {
                fields.remove(name);
            } else {
                fields.put(name, patched(fields.get(name), change));
            }
        });
        return new JsonObject(fields);
    }

    private void collect(JsonObject properties, String path, Set<String> followed) {
        properties.fields().forEach((name, property) -> {
            if (property instanceof JsonObject object) {
                collectField(object, path.isEmpty() ? name : path + "/" + name, followed);
            }
        });
    }

    /** What a field that is left out or taken whole holds has no rules of its own. */
    private void collectField(JsonObject property, String path, Set<String> followed) {
        Resolved field = resolved(property, followed);
        List<String> types = field.schema.texts("type");
        if (isSet(field.schema, "omitWhenMerged", "ocdsOmit")) {
            rules.put(path, Rule.OMIT);
        } else if (types.contains("array") && isSet(field.schema, "wholeListMerge", "ocdsVersion")) {
            rules.put(path, Rule.WHOLE_LIST);
        } else if (types.contains("object") && field.schema.get("properties") instanceof JsonObject properties) {
            collect(properties, path, field.followed);
        } else if (types.contains("array") && field.schema.get("items") instanceof JsonObject items) {
            collectItems(resolved(items, field.followed), path);
        }
    }

    private void collectItems(Resolved items, String path) {
        List<String> types = items.schema.texts("type");
        if (types.stream().anyMatch(type -> !type.equals("object"))) {
            rules.put(path, Rule.WHOLE_LIST);
        } else if (types.contains("object") && items.schema.get("properties") instanceof JsonObject properties) {
            if (properties.get("id") == null) {
                rules.put(path, Rule.WHOLE_LIST);
            } else {
                collect(properties, path, items.followed);
            }
        }
    }

    private static boolean isSet(JsonObject field, String rule, String strategyOfOcds10) {
        return field.get(rule) == JsonLiteral.TRUE || strategyOfOcds10.equals(field.text("mergeStrategy"));
    }

    /** The schema behind a reference; what stands beside a reference counts for nothing (JSON Reference, section 3). */
    private Resolved resolved(JsonObject place, Set<String> followed) {
        String reference = place.text("$ref");
        if (reference == null) {
            return new Resolved(place, followed);
        }
        Set<String> way = new HashSet<>(followed);
        return way.add(reference) && find(reference) instanceof JsonObject target
                ? resolved(target, way)
                : new Resolved(new JsonObject(Map.of()), way);
    }

    private @Nullable JsonValue find(String reference) {
        if (!reference.startsWith("#/")) {
            return null;
        }
        JsonValue found = schema;
        for (String name : reference.substring(2).split("/")) {
            JsonValue next = found instanceof JsonObject object
                    ? object.get(name.replace("~1", "/").replace("~0", "~"))
                    : null;
            if (next == null) {
                return null;
            }
            found = next;
        }
        return found;
    }

    private record Resolved(JsonObject schema, Set<String> followed) {}
}
