package uk.lgcdt.batch.ownership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads what is kept of a statement, in the shapes of BODS 0.1 to 0.4. Of a person only the statement's id is kept: no
 * name, no birth date, no address, no nationality.
 *
 * @see <a href="https://standard.openownership.org/">Beneficial Ownership Data Standard</a>
 */
final class StatementReader {

    private static final int COMPANY_NUMBER_LENGTH = 8;
    private static final int LONGEST_TEXT = 500; // characters
    private static final int LONGEST_QUOTED = 100; // characters

    private StatementReader() {}

    static Map<String, Object> fields(JsonNode statement, long landed, String position) {
        if (!statement.isObject()) {
            throw new RejectedStatementException("It is no JSON object");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("landed", landed);
        fields.put("position", position);
        String id = text(statement, "recordId")
                .or(() -> text(statement, "statementID"))
                .or(() -> text(statement, "statementId"))
                .orElseThrow(() -> new RejectedStatementException("It has no statementID"));
        fields.put("id", id);
        JsonNode details = statement.has("recordDetails") ? statement.path("recordDetails") : statement;
        switch (kind(statement)) {
            case "person" -> fields.put("kind", "person");
            case "entity" -> entity(fields, details);
            default -> relationship(fields, statement, details);
        }
        fields.values().forEach(StatementReader::requireStorable);
        return fields;
    }

    /** For a list of rejects: id and type alone, because a statement of unknown type may be of a person. */
    static String withoutPersons(JsonNode statement) {
        return Stream.of("recordId", "statementID", "statementId", "statementType", "recordType")
                .flatMap(name -> text(statement, name).map(value -> name + " " + shortened(value)).stream())
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
    }

    /** Neither NUL nor what is too long for an index can be published. */
    private static void requireStorable(Object value) {
        if (value instanceof List<?> values) {
            values.forEach(StatementReader::requireStorable);
        } else if (value instanceof String text) {
            if (text.indexOf('\0') >= 0) {
                throw new RejectedStatementException("It holds a NUL character");
            }
            if (text.length() > LONGEST_TEXT) {
                throw new RejectedStatementException("It holds a text of more than " + LONGEST_TEXT + " characters");
            }
        }
    }

    private static String kind(JsonNode statement) {
        String type = text(statement, "statementType")
                .or(() -> text(statement, "recordType"))
                .orElse("");
        return switch (type) {
            case "personStatement", "person" -> "person";
            case "entityStatement", "entity" -> "entity";
            case "ownershipOrControlStatement", "relationship" -> "relationship";
            default ->
                throw new RejectedStatementException(
                        "It is neither of an entity, a person nor ownership: " + shortened(type));
        };
    }

    private static void entity(Map<String, Object> fields, JsonNode details) {
        fields.put("kind", "entity");
        put(fields, "name", text(details, "name"));
        for (JsonNode identifier : details.path("identifiers")) {
            if (text(identifier, "scheme").filter("GB-COH"::equals).isPresent()) {
                put(fields, "company_number", text(identifier, "id").map(StatementReader::inFull));
                return;
            }
        }
    }

    private static void relationship(Map<String, Object> fields, JsonNode statement, JsonNode details) {
        fields.put("kind", "relationship");
        put(fields, "stated_on", text(statement, "statementDate"));
        fields.put(
                "subject",
                reference(details.path("subject"), "describedByEntityStatement")
                        .orElseThrow(() -> new RejectedStatementException("It names no subject")));
        JsonNode party = details.path("interestedParty");
        put(fields, "entity", reference(party, "describedByEntityStatement"));
        if (!party.isString()) {
            put(fields, "person", text(party, "describedByPersonStatement"));
        }
        interests(fields, details.path("interests"));
    }

    private static void interests(Map<String, Object> fields, JsonNode interests) {
        List<String> types = new ArrayList<>();
        @Nullable JsonNode share = null;
        boolean ended = !interests.isEmpty();
        for (JsonNode interest : interests) {
            String type = text(interest, "type")
                    .orElse("unknown")
                    .replaceAll("([a-z])([A-Z])", "$1-$2")
                    .toLowerCase(Locale.ROOT);
            types.add(type);
            ended &= text(interest, "endDate").isPresent();
            if (interest.has("share") && (share == null || type.equals("shareholding"))) {
                share = interest.path("share");
            }
        }
        fields.put("interests", types.stream().distinct().sorted().toList());
        fields.put("ended", ended);
        if (share != null) {
            put(fields, "share_min", number(share, "exact", "minimum", "exclusiveMinimum"));
            put(fields, "share_max", number(share, "exact", "maximum", "exclusiveMaximum"));
        }
    }

    /** Version 0.4 refers by the record's id itself, earlier ones by an object. */
    private static Optional<String> reference(JsonNode node, String field) {
        return node.isString() ? Optional.of(node.asString()) : text(node, field);
    }

    private static Optional<String> number(JsonNode share, String... fields) {
        for (String field : fields) {
            JsonNode value = share.path(field);
            if (value.isNumber()) {
                return Optional.of(value.asString());
            }
        }
        return Optional.empty();
    }

    private static String inFull(String number) {
        return number.matches("\\d{1,7}")
                ? "0".repeat(COMPANY_NUMBER_LENGTH - number.length()) + number
                : number.toUpperCase(Locale.ROOT);
    }

    private static void put(Map<String, Object> fields, String name, Optional<String> value) {
        value.ifPresent(present -> fields.put(name, present));
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString()
                ? Optional.of(value.asString().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
