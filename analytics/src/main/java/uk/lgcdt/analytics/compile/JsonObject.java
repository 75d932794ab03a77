package uk.lgcdt.analytics.compile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object; its fields have the order in which they first appeared. Equal to another whatever the order. */
public record JsonObject(Map<String, JsonValue> fields) implements JsonValue {

    /** @throws JsonFormatException when the text is anything else than one object */
    public static JsonObject parse(String text) {
        if (new JsonTextReader(text).read() instanceof JsonObject object) {
            return object;
        }
        throw new JsonFormatException("It is no JSON object");
    }

    @Nullable
    JsonValue get(String field) {
        return fields.get(field);
    }

    /** The text or number of a field as text; null where it is neither. */
    @Nullable
    String text(String field) {
        JsonValue value = fields.get(field);
        return value instanceof JsonText || value instanceof JsonNumber ? value.asText() : null;
    }

    /** The object in a field; an empty one where there is none. */
    JsonObject object(String field) {
        return fields.get(field) instanceof JsonObject object ? object : new JsonObject(Map.of());
    }

    /** The objects of the array in a field; none where there is no array. */
    List<JsonObject> objects(String field) {
        return fields.get(field) instanceof JsonArray array
                ? array.items().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .toList()
                : List.of();
    }

    /** The texts of the array in a field, or its one text. */
    List<String> texts(String field) {
        JsonValue value = fields.get(field);
        if (value instanceof JsonText text) {
            return List.of(text.value());
        }
        return value instanceof JsonArray array
                ? array.items().stream()
                        .filter(item -> item instanceof JsonText || item instanceof JsonNumber)
                        .map(JsonValue::asText)
                        .toList()
                : List.of();
    }

    @Override
    public void writeTo(StringBuilder out) {
        out.append('{');
        boolean following = false;
        for (Map.Entry<String, JsonValue> field : fields.entrySet()) {
            if (following) {
                out.append(',');
            }
            following = true;
            JsonText.write(field.getKey(), out);
            out.append(':');
            field.getValue().writeTo(out);
        }
        out.append('}');
    }

    /** JSON on one line. */
    @Override
    public String toString() {
        StringBuilder json = new StringBuilder(1024);
        writeTo(json);
        return json.toString();
    }
}
