package uk.lgcdt.analytics.compile;

/** The three words of JSON. */
enum JsonLiteral implements JsonValue {
    TRUE("true"),
    FALSE("false"),
    NULL("null");

    private final String word;

    JsonLiteral(String word) {
        this.word = word;
    }

    @Override
    public void writeTo(StringBuilder out) {
        out.append(word);
    }
}
