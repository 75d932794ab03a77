package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.landing.FileKind;

/** Tells by its content what a file holds; its name is not asked. */
@Component
class KindDetector {

    private static final int BEGINNING = 8_192; // bytes looked at

    private static final int FEW = 8; // one in so many at most
    private static final int RARE = 50;

    /** A line that may be a row. */
    private static final Pattern SEPARATED = Pattern.compile("[,;|].*[,;|]|\t");

    private final TableKind tables;

    KindDetector(TableKind tables) {
        this.tables = tables;
    }

    /** @throws RefusedFileException when it holds nothing that can be loaded */
    FileKind detect(Content content) throws IOException {
        byte[] first;
        try (InputStream in = content.open()) {
            first = in.readNBytes(BEGINNING);
        }
        if (first.length == 0) {
            throw new RefusedFileException("It is empty");
        }
        if (Archive.isPacked(first)) {
            if (OfficeDocument.isOne(content)) {
                return tables.of(content);
            }
            throw new RefusedFileException("It is an archive inside an archive, which is not opened");
        }
        if (OldSpreadsheet.isOne(first)) {
            return tables.of(content);
        }
        Charset charset = charset(first);
        String start = new String(first, charset).replaceFirst("^\uFEFF+", "").stripLeading();
        boolean nuls = start.indexOf('\0') >= 0;
        if (nuls && !isPlainlyText(start)) {
            throw new RefusedFileException("It is neither text nor a spreadsheet");
        }
        start = nuls ? start.replace("\0", "").stripLeading() : start;
        if (start.startsWith("%PDF")) {
            throw new RefusedFileException("It is a PDF document, which is not read");
        }
        return switch (start.isEmpty() ? ' ' : start.charAt(0)) {
            case ' ' -> throw new RefusedFileException("It is empty but for white space");
            case '{', '[' -> JsonKind.of(content, charset, start);
            case '<' ->
                throw new RefusedFileException(
                        isHtml(start) ? "It is an HTML page, not data" : "It is XML, which is not loaded");
            default -> ofText(start, content);
        };
    }

    /** A text in which a stray NUL comes first or second is not one of UTF-16, where about half the bytes are noughts. */
    private static Charset charset(byte[] first) {
        Charset told = JsonEncoding.of(first);
        int noughts = 0;
        for (byte each : first) {
            noughts += each == 0 ? 1 : 0;
        }
        return noughts > 0 && noughts < first.length / FEW && !isMarked(first) ? StandardCharsets.UTF_8 : told;
    }

    private static boolean isMarked(byte[] first) {
        int high = first[0] & 0xff;
        return high == 0xfe || high == 0xff;
    }

    /** Whether it is text but for its NULs: those are few, and there are next to no other signs that no text has. */
    private static boolean isPlainlyText(String start) {
        int nuls = 0;
        int others = 0;
        for (int at = 0; at < start.length(); at++) {
            char each = start.charAt(at);
            nuls += each == '\0' ? 1 : 0;
            others += each != '\0' && (each < '\t' || each > '\r' && each < ' ' || each == '\uFFFD') ? 1 : 0;
        }
        return nuls < Math.max(2, start.length() / FEW) && others <= start.length() / RARE;
    }

    private FileKind ofText(String start, Content content) throws IOException {
        if (start.startsWith("HTTP/")) {
            throw new RefusedFileException("It holds the headers of a web response, not data");
        }
        if (isCodelist(start)) {
            throw new RefusedFileException("It is an OCDS codelist, which explains data but holds none");
        }
        if (isFlattened(start)) {
            throw new RefusedFileException("It is OCDS flattened into a table; load its JSON instead");
        }
        if (!hasColumns(start)) {
            throw new RefusedFileException("It is text without columns, not data");
        }
        return tables.of(content);
    }

    /** Two separators in some line, or one in every line of several. */
    private static boolean hasColumns(String start) {
        List<String> first =
                start.lines().filter(line -> !line.isBlank()).limit(10).toList();
        return start.lines().anyMatch(line -> SEPARATED.matcher(line).find())
                || first.size() > 2 && first.stream().allMatch(line -> line.matches(".*[,;|].*"));
    }

    private static boolean isHtml(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        return lower.startsWith("<!doctype html") || lower.contains("<html") || lower.contains("<body");
    }

    /** Codelists are tables of codes with their titles (standard.open-contracting.org, codelists). */
    private static boolean isCodelist(String start) {
        List<String> columns = columnsOf(start);
        return columns.size() > 1
                && columns.subList(0, 2).contains("code")
                && (columns.contains("title") || columns.contains("title_en"));
    }

    /** Columns named by paths, as the standard's tools name them (standard.open-contracting.org, serialization). */
    private static boolean isFlattened(String start) {
        return columnsOf(start).stream()
                .anyMatch(column -> column.equals("ocid") || column.matches("(releases|tender|awards|contracts)/.+"));
    }

    private static List<String> columnsOf(String start) {
        return Arrays.stream(start.lines().findFirst().orElse("").split(","))
                .map(column -> column.strip().replace("\"", "").toLowerCase(Locale.ROOT))
                .toList();
    }
}
