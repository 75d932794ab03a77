package uk.lgcdt.analytics.compile;

import java.util.Objects;

/**
 * What the versions in a versioned release say of the release that they come from.
 *
 * @param id as published; JSON null where it has none; so date and tag
 * @param number of the release in the order of merging
 */
record ReleaseNote(JsonValue id, JsonValue date, JsonValue tag, int number) {

    static ReleaseNote of(JsonObject release, int number) {
        return new ReleaseNote(valueOf(release, "id"), valueOf(release, "date"), valueOf(release, "tag"), number);
    }

    private static JsonValue valueOf(JsonObject release, String field) {
        return Objects.requireNonNullElse(release.get(field), JsonLiteral.NULL);
    }
}
