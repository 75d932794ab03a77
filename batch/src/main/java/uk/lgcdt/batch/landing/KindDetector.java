package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import uk.lgcdt.infra.landing.FileKind;

/** Tells by its content what a file holds; its name is not asked. */
final class KindDetector {

    /** Columns without which a file of payments cannot be read; in lower case. */
    private static final Set<String> SPEND_COLUMNS = Set.of("body name", "date", "supplier name", "amount");

    private static final int BEGINNING = 8_192; // bytes looked at

    private KindDetector() {}

    /** @throws RefusedFileException when it holds nothing that can be loaded */
    static FileKind detect(Content content) throws IOException {
        byte[] first;
        try (InputStream in = content.open()) {
            first = in.readNBytes(BEGINNING);
        }
        if (first.length == 0) {
            throw new RefusedFileException("It is empty");
        }
        if (Archive.isPacked(first)) {
            throw new RefusedFileException("It is an archive inside an archive, which is not opened");
        }
        String text = new String(first, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        if (text.indexOf('\0') >= 0) {
            throw new RefusedFileException("It is not text in UTF-8");
        }
        String start = text.stripLeading();
        return switch (start.isEmpty() ? ' ' : start.charAt(0)) {
            case ' ' -> throw new RefusedFileException("It is empty but for white space");
            case '{' -> ofJson(content);
            case '[' ->
                throw new RefusedFileException(
                        "It is a JSON array; wrap the releases in a release package, or write one on each line");
            case '<' ->
                throw new RefusedFileException(
                        isHtml(start) ? "It is an HTML page, not data" : "It is XML, which is not loaded");
            default -> ofText(start);
        };
    }

    private static boolean isHtml(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        return lower.startsWith("<!doctype html") || lower.contains("<html") || lower.contains("<body");
    }

    private static FileKind ofText(String start) {
        String header = start.lines().findFirst().orElse("");
        List<String> columns = Arrays.stream(header.split(","))
                .map(column -> column.strip().replaceAll("^\"|\"$", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        if (columns.containsAll(SPEND_COLUMNS)) {
            return FileKind.SPEND;
        }
        if (header.startsWith("HTTP/")) {
            throw new RefusedFileException("It holds the headers of a web response, not data");
        }
        if (columns.size() > 3) {
            throw new RefusedFileException(
                    "It is a table without the columns Body Name, Date, Supplier Name and Amount in its first line");
        }
        throw new RefusedFileException(
                "It is none of what can be loaded: OCDS releases (JSON), payments (CSV), assessments (JSON)");
    }

    private static FileKind ofJson(Content content) throws IOException {
        try (JsonParser json = JsonReading.FACTORY.createParser(ObjectReadContext.empty(), content.open())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                Optional<FileKind> kind = ofName(json.currentName(), json.nextToken());
                if (kind.isPresent()) {
                    return kind.get();
                }
                json.skipChildren();
            }
        } catch (JacksonIOException cause) {
            throw cause.getCause();
        } catch (JacksonException mistake) {
            throw new RefusedFileException(JsonReading.positionOf(mistake), JsonReading.reasonOf(mistake));
        }
        throw new RefusedFileException("It is JSON, but holds neither OCDS releases nor assessments");
    }

    private static Optional<FileKind> ofName(String name, JsonToken value) {
        return switch (name) {
            case "releases", "assessments" -> {
                if (value != JsonToken.START_ARRAY) {
                    throw new RefusedFileException("Its \"" + name + "\" is not a list");
                }
                yield Optional.of(name.equals("releases") ? FileKind.RELEASES : FileKind.ASSESSMENTS);
            }
            case "ocid", "tag", "initiationType" -> Optional.of(FileKind.RELEASES);
            case "records" ->
                throw new RefusedFileException(
                        "It is an OCDS record package; only releases and release packages are loaded");
            default -> Optional.empty();
        };
    }
}
