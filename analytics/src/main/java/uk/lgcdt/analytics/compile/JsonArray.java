package uk.lgcdt.analytics.compile;

import java.util.List;

/** An array; whoever makes one leaves the list alone from then on. */
record JsonArray(List<JsonValue> items) implements JsonValue {

    /** Whether it holds objects only; true of an empty array. */
    boolean holdsObjectsOnly() {
        for (JsonValue item : items) {
            if (!(item instanceof JsonObject)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void writeTo(StringBuilder out) {
        out.append('[');
        for (int index = 0; index < items.size(); index++) {
            if (index > 0) {
                out.append(',');
            }
            items.get(index).writeTo(out);
        }
        out.append(']');
    }
}
