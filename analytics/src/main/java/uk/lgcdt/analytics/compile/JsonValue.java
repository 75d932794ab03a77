package uk.lgcdt.analytics.compile;

/** A value of JSON, kept so that writing it gives what was read: numbers keep their digits, fields their order. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonLiteral {

    void writeTo(StringBuilder out);

    /** The text of a text or the digits of a number, as identifiers are compared; otherwise its JSON. */
    default String asText() {
        StringBuilder json = new StringBuilder();
        writeTo(json);
        return json.toString();
    }
}
