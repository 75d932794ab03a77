package uk.lgcdt.analytics.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the releases merged so far say at a place: a value, fields by name, or the objects of a list by identifier. */
sealed interface Merged {

    /** The merged JSON; null where there is none. */
    @Nullable
    JsonValue toJson();

    /** A value that is replaced whole. A null keeps its place, should a later release fill it. */
    final class Value implements Merged {

        private JsonValue latest;

        Value(JsonValue first) {
            latest = first;
        }

        void replace(JsonValue value) {
            latest = value;
        }

        boolean isNull() {
            return latest == JsonLiteral.NULL;
        }

        @Override
        public @Nullable JsonValue toJson() {
            return isNull() ? null : latest;
        }
    }

    /** All values that a place has had, each with the release that first said so. */
    final class History implements Merged {

        private final List<Version> versions = new ArrayList<>();

        /** Of several values from one release the last counts; a value that stays the same makes no new version. */
        void add(ReleaseNote release, JsonValue value) {
            if (!versions.isEmpty() && versions.getLast().release.number() == release.number()) {
                versions.removeLast();
            }
            if (versions.isEmpty() || !versions.getLast().value.equals(value)) {
                versions.add(new Version(release, value));
            }
        }

        @Override
        public JsonValue toJson() {
            List<JsonValue> items = new ArrayList<>(versions.size());
            for (Version version : versions) {
                Map<String, JsonValue> fields = new LinkedHashMap<>();
                fields.put("releaseID", version.release.id());
                fields.put("releaseDate", version.release.date());
                fields.put("releaseTag", version.release.tag());
                fields.put("value", version.value);
                items.add(new JsonObject(fields));
            }
            return new JsonArray(items);
        }

        private record Version(ReleaseNote release, JsonValue value) {}
    }

    /** An object. It stays, though all its fields be emptied. */
    final class Fields implements Merged {

        private final Map<String, Merged> fields = new LinkedHashMap<>();

        @Nullable
        Merged get(String name) {
            return fields.get(name);
        }

        void put(String name, Merged field) {
            fields.put(name, field);
        }

        @Override
        public JsonObject toJson() {
            Map<String, JsonValue> values = new LinkedHashMap<>();
            fields.forEach((name, field) -> {
                JsonValue value = field.toJson();
                if (value != null) {
                    values.put(name, value);
                }
            });
            return new JsonObject(values);
        }
    }

    /** A list of objects. An object without an identifier is never the same as another. */
    final class Items implements Merged {

        private final Map<Object, Fields> items = new LinkedHashMap<>();

        /** @param identifier null for an object without one */
        @Nullable
        Fields find(@Nullable String identifier) {
            return identifier == null ? null : items.get(identifier);
        }

        void add(@Nullable String identifier, Fields item) {
            items.put(identifier == null ? new Object() : identifier, item);
        }

        @Override
        public JsonArray toJson() {
            List<JsonValue> values = new ArrayList<>(items.size());
            items.values().forEach(item -> values.add(item.toJson()));
            return new JsonArray(values);
        }
    }
}
