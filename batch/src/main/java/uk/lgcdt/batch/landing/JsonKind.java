package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import uk.lgcdt.infra.landing.FileKind;

/** Tells what JSON holds by the names in it, reading no further than to the first that tells. */
final class JsonKind {

    private static final int DEEPEST_WRAPPER = 6; // levels
    private static final int NAMES_TOLD = 6;

    private static final Pattern RELEASE_SOMEWHERE = Pattern.compile("\"(ocid|releases)\"\\s*:");

    /** Mistakes are the loader's to judge. */
    private static final JsonFactory LENIENT = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final Set<String> names = new LinkedHashSet<>();

    private JsonKind() {}

    /**
     * @param start the beginning of the text, from its first bracket on
     * @throws RefusedFileException when it holds nothing that can be loaded
     */
    static FileKind of(Content content, Charset charset, String start) throws IOException {
        // The names that tell are ASCII, and as ISO-8859-1 no byte is wrong.
        Charset lenient = charset.equals(StandardCharsets.UTF_8) ? StandardCharsets.ISO_8859_1 : charset;
        JsonKind kind = new JsonKind();
        try (PushbackReader reader = new PushbackReader(new InputStreamReader(content.open(), lenient))) {
            skipTo(start.charAt(0), reader);
            try (JsonParser json = LENIENT.createParser(ObjectReadContext.empty(), reader)) {
                return kind.ofValue(json, json.nextToken(), 0).orElseThrow(kind::unknown);
            }
        } catch (JacksonIOException cause) {
            throw cause.getCause();
        } catch (JacksonException mistake) {
            if (RELEASE_SOMEWHERE.matcher(start).find()) {
                return FileKind.RELEASES;
            }
            throw new RefusedFileException(JsonReading.positionOf(mistake), JsonReading.reasonOf(mistake));
        }
    }

    /** Passes over byte order marks and blanks. */
    private static void skipTo(char bracket, PushbackReader reader) throws IOException {
        int character = reader.read();
        while (character >= 0 && character != bracket) {
            character = reader.read();
        }
        if (character >= 0) {
            reader.unread(character);
        }
    }

    private Optional<FileKind> ofValue(JsonParser json, @Nullable JsonToken value, int wrappers) {
        if (wrappers > DEEPEST_WRAPPER || value == null || !value.isStructStart()) {
            json.skipChildren();
            return Optional.empty();
        }
        Optional<FileKind> found = Optional.empty();
        if (value == JsonToken.START_ARRAY) {
            for (JsonToken each = json.nextToken(); each != JsonToken.END_ARRAY; each = json.nextToken()) {
                found = ofValue(json, each, wrappers + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
            return found;
        }
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            found = ofName(name, json, wrappers);
            if (found.isPresent()) {
                return found;
            }
        }
        return found;
    }

    private Optional<FileKind> ofName(String name, JsonParser json, int wrappers) {
        if (wrappers <= 1) {
            names.add(name);
        }
        JsonToken value = json.nextToken();
        return switch (name) {
            case "ocid", "tag", "initiationType", "compiledRelease" -> {
                json.skipChildren();
                yield Optional.of(FileKind.RELEASES);
            }
            case "statementID", "statementId", "statementType", "recordId", "recordType" -> {
                json.skipChildren();
                yield Optional.of(FileKind.OWNERSHIP);
            }
            case "releases", "records", "assessments" -> {
                if (value != JsonToken.START_ARRAY) {
                    throw new RefusedFileException("Its \"" + name + "\" is not a list");
                }
                yield Optional.of(name.equals("assessments") ? FileKind.ASSESSMENTS : FileKind.RELEASES);
            }
            case "results", "result", "data", "hits", "items", "value", "docs", "response", "content", "_source" ->
                ofValue(json, value, wrappers + 1);
            case "release", "releasePackage", "recordPackage", "package" -> ofValue(json, value, wrappers + 1);
            default -> {
                json.skipChildren();
                yield Optional.empty();
            }
        };
    }

    private RefusedFileException unknown() {
        if (names.isEmpty()) {
            return new RefusedFileException("It is JSON without any data in it");
        }
        if (names.contains("$schema") || (names.contains("definitions") && names.size() <= 2)) {
            return new RefusedFileException("It is a JSON schema, which describes data but holds none");
        }
        if (names.contains("compatibility") && (names.contains("schemas") || names.contains("codelists"))) {
            return new RefusedFileException("It is the description of an OCDS extension, which holds no data");
        }
        List<String> told = names.stream().limit(NAMES_TOLD).toList();
        return new RefusedFileException(
                "It is JSON (%s), but holds no OCDS releases, ownership statements or assessments"
                        .formatted(String.join(", ", told)));
    }
}
