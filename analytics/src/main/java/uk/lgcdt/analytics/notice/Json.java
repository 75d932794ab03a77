package uk.lgcdt.analytics.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads fields of published JSON without trusting their types: what does not fit is unknown, and only that field. */
final class Json {

    private Json() {}

    /** The node at the path; a missing node where there is none. */
    static JsonNode at(JsonNode node, String... path) {
        JsonNode found = node;
        for (String field : path) {
            found = found.path(field);
        }
        return found;
    }

    /** The text or number at the path, trimmed; null where absent, blank or no plain value. */
    static @Nullable String text(JsonNode node, String... path) {
        JsonNode found = at(node, path);
        if (!found.isTextual() && !found.isNumber()) {
            return null;
        }
        // PostgreSQL cannot store the character nought.
        String text = found.asText().replace("\u0000", "").strip();
        return text.isEmpty() ? null : text;
    }

    static @Nullable Boolean flag(JsonNode node, String... path) {
        JsonNode found = at(node, path);
        if (found.isBoolean()) {
            return found.booleanValue();
        }
        if (found.isTextual()) {
            return switch (found.asText().strip()) {
                case "true" -> true;
                case "false" -> false;
                default -> null;
            };
        }
        return null;
    }

    /** The objects of an array; an object where an array belongs counts as an array of one. */
    static List<JsonNode> list(JsonNode node, String... path) {
        JsonNode found = at(node, path);
        List<JsonNode> objects = new ArrayList<>();
        if (found.isObject()) {
            objects.add(found);
        } else if (found.isArray()) {
            found.forEach(element -> {
                if (element.isObject()) {
                    objects.add(element);
                }
            });
        }
        return objects;
    }

    /** The texts of an array of texts; a single text counts as an array of one. */
    static List<String> texts(JsonNode node, String... path) {
        JsonNode found = at(node, path);
        List<String> texts = new ArrayList<>();
        Iterable<JsonNode> elements = found.isArray() ? found : List.of(found);
        for (JsonNode element : elements) {
            String text = text(element);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }
}
