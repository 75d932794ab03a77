package uk.lgcdt.batch.spend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.landing.ArchiveTooLargeException;
import uk.lgcdt.batch.landing.Content;
import uk.lgcdt.batch.landing.ContentLoader;
import uk.lgcdt.batch.landing.FileLoad;
import uk.lgcdt.batch.landing.RefusedFileException;
import uk.lgcdt.batch.table.DateReader;
import uk.lgcdt.batch.table.Table;
import uk.lgcdt.batch.table.TableRow;
import uk.lgcdt.batch.table.TableRows;
import uk.lgcdt.batch.table.TableStart;
import uk.lgcdt.batch.table.Tables;
import uk.lgcdt.infra.landing.FileKind;
import uk.lgcdt.infra.reference.Councils;

/** Loads payments from tables of any layout, or leaves them waiting where the layout is not sure. */
@Component
class SpendLoader implements ContentLoader {

    static final int WIDEST = 1_024; // columns
    static final int SAMPLE = 1_500; // rows

    private final SpendCouncil councils;
    private final SpendProfiles profiles;

    SpendLoader(Councils councils, SpendProfiles profiles) {
        this.councils = new SpendCouncil(councils);
        this.profiles = profiles;
    }

    @Override
    public FileKind kind() {
        return FileKind.SPEND;
    }

    @Override
    public void load(Content content, FileLoad load) {
        try {
            List<Table> tables = Tables.open(content);
            SpendSheets sheets = new SpendSheets(tables.size() > 1, load);
            for (Table table : tables) {
                TableStart start = table.start(SAMPLE);
                SpendLayout found = LayoutDetector.detect(start);
                Optional<SpendLayout> layout = sheets.take(found, start);
                if (layout.isPresent()) {
                    load(table, start, layout.get(), load, sheets);
                }
            }
            sheets.end();
        } catch (IOException cause) {
            throw new RefusedFileException(
                    cause instanceof ArchiveTooLargeException
                            ? String.valueOf(cause.getMessage())
                            : "It is damaged (" + cause.getMessage() + ")");
        }
    }

    private void load(Table table, TableStart start, SpendLayout found, FileLoad load, SpendSheets sheets)
            throws IOException {
        Optional<String> council = councils.of(found, start, load.file());
        SpendLayout layout = profiles.applied(found, start, council.orElse(null), load);
        DateReader.@Nullable Day period = layout.has(Role.DATE)
                ? null
                : FilePeriod.of(load.file().originalPath()).orElse(null);
        List<String> open = new ArrayList<>(layout.doubts());
        if (period != null) {
            open.removeIf(doubt -> doubt.startsWith("No column looks like the date"));
        }
        if (council.isEmpty()) {
            open.add(councils.whyNone(found, start, load.file()));
        }
        if (!open.isEmpty()) {
            if (sheets.waits(open, layout, start)) {
                profiles.propose(
                        table,
                        start,
                        found,
                        open,
                        council.orElse(null),
                        load.file().id());
            }
            return;
        }
        if (period != null) {
            load.warn(
                    "DateFromFileName",
                    "",
                    null,
                    "It has no column of days; all are set to " + period.date() + ", by its name");
        }
        boolean cards = CardSigns.of(layout, start, load.file().originalPath());
        if (cards) {
            load.warn("ProcurementCard", "", null, "Its name or its header says that its lines are of payment cards");
        }
        sheets.loads(layout, start);
        RaggedRows ragged = new RaggedRows(layout, start, table.name().isEmpty());
        var parser =
                new PaymentParser(layout, councils.forRows(layout, start, load.file()), council.get(), period, cards);
        sheets.read(rows(table, layout, ragged, parser, load));
    }

    /** Returns how many rows it took for payments. */
    private static long rows(Table table, SpendLayout layout, RaggedRows ragged, PaymentParser parser, FileLoad load)
            throws IOException {
        String sheet = table.name().isEmpty() ? "" : "sheet " + table.name() + ", ";
        PaymentJson json = new PaymentJson();
        long parted = 0;
        long loaded = 0;
        long others = 0;
        String given = load.buyerCode().orElse("");
        long[] passed = new long[RowKind.values().length];
        try (TableRows rows = table.rows()) {
            @Nullable TableRow row;
            while ((row = rows.next()) != null) {
                if (row.number() <= layout.headerRow()) {
                    continue;
                }
                row = ragged.mended(row);
                RowKind kind = parser.kindOf(row);
                passed[kind.ordinal()]++;
                if (kind != RowKind.PAYMENT) {
                    continue;
                }
                String position = sheet + row.position();
                try {
                    if (ragged.isTooLong(row)) {
                        throw new RejectedPaymentException("It has more cells than the header");
                    }
                    Payment payment;
                    try {
                        payment = parser.parse(row);
                    } catch (RejectedPaymentException rejected) {
                        payment = parser.parse(RunTogether.parted(row, layout).orElseThrow(() -> rejected));
                        parted++;
                    }
                    load.store(FileKind.SPEND, json.write(payment, load.file().id(), load.position(position)));
                    loaded++;
                    others += payment.council().equals(given) ? 0 : 1;
                } catch (RejectedPaymentException rejected) {
                    load.reject(position, String.valueOf(rejected.getMessage()), String.join(",", row.cells()));
                }
            }
            rows.warnOfNuls(load);
        }
        if (!given.isEmpty() && others == loaded) {
            warn(
                    load,
                    "OtherBuyer",
                    others,
                    "rows, all of them, name another council than " + given + ", which was given; theirs counts");
        }
        warn(load, "TotalsRow", passed[RowKind.TOTAL.ordinal()], "rows of totals were passed over");
        warn(load, "RepeatedHeader", passed[RowKind.HEADER.ordinal()], "repeated headers were passed over");
        warn(
                load,
                "Note",
                passed[RowKind.NOTE.ordinal()],
                "rows of a single cell, or without day, supplier and amount, were passed over");
        warn(load, "RunTogether", parted, "rows had day and amount in one cell, and were parted");
        warn(
                load,
                "MendedName",
                parser.mendedNames(),
                "suppliers' names had signs of HTML or of a wrong encoding, and were mended");
        return passed[RowKind.PAYMENT.ordinal()];
    }

    private static void warn(FileLoad load, String code, long count, String what) {
        if (count > 0) {
            load.warn(code, "", null, count + " " + what);
        }
    }
}
