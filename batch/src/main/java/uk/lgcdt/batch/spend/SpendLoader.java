package uk.lgcdt.batch.spend;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.landing.ArchiveTooLargeException;
import uk.lgcdt.batch.landing.Content;
import uk.lgcdt.batch.landing.ContentLoader;
import uk.lgcdt.batch.landing.FileLoad;
import uk.lgcdt.batch.landing.RefusedFileException;
import uk.lgcdt.infra.landing.FileKind;
import uk.lgcdt.infra.reference.Councils;

/** Loads payments from CSV in UTF-8. Rows are numbered as a spreadsheet shows them: the header is row 1. */
@Component
class SpendLoader implements ContentLoader {

    private static final int LONGEST_CELL = 1024 * 1024; // characters

    private final Councils councils;

    SpendLoader(Councils councils) {
        this.councils = councils;
    }

    @Override
    public FileKind kind() {
        return FileKind.SPEND;
    }

    @Override
    public void load(Content content, FileLoad load) {
        Rows rows = new Rows(load);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .detectBomHeader(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(utf8(content.open()))) {
            Iterator<CsvRecord> records = csv.iterator();
            PaymentParser parser = new PaymentParser(
                    new SpendLayout(records.next()), councils, load.file().buyerCode());
            rows.number++;
            while (records.hasNext()) {
                rows.number++;
                rows.load(records.next(), parser);
            }
        } catch (IOException cause) {
            throw refusal(cause, rows.number);
        } catch (UncheckedIOException cause) {
            throw refusal(Objects.requireNonNull(cause.getCause()), rows.number);
        } catch (CsvParseException cause) {
            throw cause.getCause() instanceof IOException unreadable
                    ? refusal(unreadable, rows.number)
                    : new RefusedFileException(
                            "row " + (rows.number + 1), "It cannot be read as CSV from here: " + cause.getMessage());
        }
    }

    /** What is no UTF-8 must not turn into question marks unseen. */
    private static Reader utf8(InputStream in) throws IOException {
        InputStream start = in.markSupported() ? in : new BufferedInputStream(in);
        start.mark(3);
        byte[] mark = start.readNBytes(3);
        boolean isMark = mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF;
        if (!isMark) {
            start.reset();
        }
        return new InputStreamReader(
                start,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static RefusedFileException refusal(IOException cause, long row) {
        if (cause instanceof CharacterCodingException) {
            return new RefusedFileException("after row " + row, "The text is not UTF-8");
        }
        if (cause instanceof ArchiveTooLargeException) {
            return new RefusedFileException(String.valueOf(cause.getMessage()));
        }
        return new RefusedFileException("after row " + row, "It is damaged (" + cause.getMessage() + ")");
    }

    /** The rows of one content. */
    private static final class Rows {

        private final FileLoad load;
        private long number;

        Rows(FileLoad load) {
            this.load = load;
        }

        void load(CsvRecord row, PaymentParser parser) {
            if (row.getFields().stream().allMatch(String::isBlank)) {
                return;
            }
            String position = "row " + number;
            try {
                Payment payment = parser.parse(row);
                load.store(
                        FileKind.SPEND,
                        JsonMapper.shared()
                                .writeValueAsBytes(payment.toFields(load.file().id(), load.position(position))));
            } catch (RejectedPaymentException rejected) {
                load.reject(position, String.valueOf(rejected.getMessage()), String.join(",", row.getFields()));
            }
        }
    }
}
