package uk.lgcdt.analytics.compile;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.compile.MergeWarning.Code;

/**
 * The state of a merge: it takes releases one after the other, in their order, and holds what they add up to, not them.
 *
 * <p>Where releases contradict each other in the type of a field, an object or a list of objects stays before a plain
 * value, and of an object and a list the later stays.
 */
final class ReleaseMerge {

    /** Takes what the rules do not provide for. */
    interface Doubts {

        void doubt(Code code, String path, String message);
    }

    private final MergeRules rules;
    private final boolean versioned;
    private final Doubts doubts;
    private final Merged.Fields root = new Merged.Fields();

    ReleaseMerge(MergeRules rules, boolean versioned, Doubts doubts) {
        this.rules = rules;
        this.versioned = versioned;
        this.doubts = doubts;
    }

    Merged.Fields root() {
        return root;
    }

    /** Merges a field of a release. */
    void add(String name, JsonValue value, ReleaseNote release) {
        addField(root, name, value, rules.at(name), name, release);
    }

    private void addField(
            Merged.Fields fields, String name, JsonValue value, MergeRules rule, String path, ReleaseNote release) {
        if (rule.omits()) {
            return;
        }
        if (!rule.takesWhole() && value instanceof JsonObject object) {
            addObject(fields, name, object, rule, path, release);
        } else if (!rule.takesWhole() && value instanceof JsonArray array && array.holdsObjectsOnly()) {
            addList(fields, name, array, rule, path, release);
        } else {
            addValue(fields, name, value, path, release);
        }
    }

    private void addValue(Merged.Fields fields, String name, JsonValue value, String path, ReleaseNote release) {
        Merged known = fields.get(name);
        if (value == JsonLiteral.NULL && !versioned) {
            fields.put(name, new Merged.Value(value));
            return;
        }
        switch (known) {
            case null -> fields.put(name, first(value, release));
            case Merged.Value earlier -> earlier.replace(value);
            case Merged.History history -> history.add(release, value);
            case Merged.Fields object -> contradiction(path, "an object", "no object, which is passed over");
            case Merged.Items list -> contradiction(path, "a list of objects", "none, which is passed over");
        }
    }

    private Merged first(JsonValue value, ReleaseNote release) {
        if (!versioned) {
            return new Merged.Value(value);
        }
        Merged.History history = new Merged.History();
        history.add(release, value);
        return history;
    }

    private void addObject(
            Merged.Fields fields, String name, JsonObject object, MergeRules rule, String path, ReleaseNote release) {
        if (!rule.leaveSomethingOf(object)) {
            return;
        }
        if (!(fields.get(name) instanceof Merged.Fields)) {
            makeWay(fields.get(name), path, "an object");
            fields.put(name, new Merged.Fields());
        }
        if (fields.get(name) instanceof Merged.Fields inside) {
            addFields(inside, object, rule, path, release);
        }
    }

    private void addList(
            Merged.Fields fields, String name, JsonArray array, MergeRules rule, String path, ReleaseNote release) {
        if (!rule.leaveSomethingOf(array)) {
            return;
        }
        if (!(fields.get(name) instanceof Merged.Items)) {
            makeWay(fields.get(name), path, "a list of objects");
            fields.put(name, new Merged.Items());
        }
        if (fields.get(name) instanceof Merged.Items list) {
            addItems(list, array, rule, path, release);
        }
    }

    private void addItems(Merged.Items list, JsonArray array, MergeRules rule, String path, ReleaseNote release) {
        Set<String> identifiers = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (JsonValue item : array.items()) {
            if (!(item instanceof JsonObject object)) {
                continue;
            }
            String identifier = identifier(object);
            if (identifier != null && !isFit(object.get("id")) && told.add(identifier)) {
                doubts.doubt(
                        Code.InvalidIdentifier, path, "An id is neither text nor number; it is compared by its JSON");
            } else if (identifier != null && !identifiers.add(identifier) && told.add(identifier)) {
                doubts.doubt(
                        Code.DuplicateIdentifier,
                        path,
                        "Several objects of one release have the id " + identifier + "; they are merged into one");
            }
            if (rule.leaveSomethingOf(object)) {
                addItem(list, identifier, object, rule, path, release);
            }
        }
    }

    private void addItem(
            Merged.Items list,
            @Nullable String identifier,
            JsonObject object,
            MergeRules rule,
            String path,
            ReleaseNote release) {
        Merged.Fields item = list.find(identifier);
        if (item == null) {
            item = new Merged.Fields();
            list.add(identifier, item);
        }
        JsonValue id = identifier == null ? null : object.get("id");
        if (id != null && item.get("id") == null) {
            // The id by which an object is found again stays as first published, and has no versions.
            item.put("id", new Merged.Value(id));
        }
        for (Map.Entry<String, JsonValue> field : object.fields().entrySet()) {
            if (identifier == null || !field.getKey().equals("id")) {
                addInside(item, field, rule, path, release);
            }
        }
    }

    private void addFields(Merged.Fields fields, JsonObject object, MergeRules rule, String path, ReleaseNote release) {
        for (Map.Entry<String, JsonValue> field : object.fields().entrySet()) {
            addInside(fields, field, rule, path, release);
        }
    }

    private void addInside(
            Merged.Fields fields,
            Map.Entry<String, JsonValue> field,
            MergeRules rule,
            String path,
            ReleaseNote release) {
        String name = field.getKey();
        addField(fields, name, field.getValue(), rule.at(name), path + "/" + name, release);
    }

    private void makeWay(@Nullable Merged known, String path, String now) {
        switch (known) {
            case null -> {}
            case Merged.Value value when value.isNull() -> {}
            case Merged.Fields object -> contradiction(path, "an object", now + ", which takes its place");
            case Merged.Items list -> contradiction(path, "a list of objects", now + ", which takes its place");
            case Merged.Value value -> contradiction(path, "a plain value", now + ", which takes its place");
            case Merged.History history -> contradiction(path, "a plain value", now + ", which takes its place");
        }
    }

    private void contradiction(String path, String before, String now) {
        doubts.doubt(Code.InconsistentType, path, "An earlier release has " + before + " there, a later one " + now);
    }

    /** Null where the object has no identifier that could be given again. */
    private static @Nullable String identifier(JsonObject object) {
        JsonValue id = object.get("id");
        return id == null || id == JsonLiteral.NULL ? null : id.asText();
    }

    private static boolean isFit(@Nullable JsonValue id) {
        return id instanceof JsonText || id instanceof JsonNumber;
    }
}
