package uk.lgcdt.batch.spend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.landing.LandedContents;
import uk.lgcdt.batch.landing.RefusedFileException;
import uk.lgcdt.batch.table.DateReader;
import uk.lgcdt.batch.table.Table;
import uk.lgcdt.batch.table.TableRow;
import uk.lgcdt.batch.table.TableStart;
import uk.lgcdt.batch.table.Tables;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.spend.SpendPreview;
import uk.lgcdt.infra.spend.SpendProposal;
import uk.lgcdt.infra.spend.SpendTrial;

/** Reads the beginning of a landed file of payments in a way that somebody tries out, and loads nothing. */
@Component
public class SpendPreviews {

    private static final int SHOWN = 20; // rows

    private final LandedFileRepository files;
    private final LandedContents contents;
    private final SpendCouncil councils;
    private final SpendProfiles profiles;

    SpendPreviews(LandedFileRepository files, LandedContents contents, Councils councils, SpendProfiles profiles) {
        this.files = files;
        this.contents = contents;
        this.councils = new SpendCouncil(councils);
        this.profiles = profiles;
    }

    /** What somebody looks at: the table that has a proposal, else the first of payments. */
    private record Found(Table table, TableStart start, SpendLayout layout) {}

    /**
     * Tries it; where nothing is to be tried, what the platform would propose is kept and tried.
     *
     * @throws RefusedFileException when no table of payments is in it
     */
    public SpendPreview preview(SpendTrial trial) {
        LandedFile file = files.find(trial.landedFileId())
                .orElseThrow(() -> new IllegalArgumentException("There is no file " + trial.landedFileId()));
        Found found = find(file);
        Optional<String> council =
                Optional.ofNullable(trial.buyerCode()).or(() -> councils.of(found.layout, found.start, file));
        Optional<DateReader.Day> nameDay = FilePeriod.of(file.originalPath());
        if (trial.mapping() == null) {
            profiles.propose(
                    found.table,
                    found.start,
                    found.layout,
                    found.layout.doubts(),
                    council.orElse(null),
                    trial.landedFileId());
        }
        SpendLayout layout =
                trial.mapping() == null ? found.layout : ConfirmedLayout.of(found.layout, found.start, trial.mapping());
        return read(found.start, layout, council.orElse(null), nameDay.orElse(null));
    }

    private SpendPreview read(
            TableStart start, SpendLayout layout, @Nullable String council, DateReader.@Nullable Day nameDay) {
        var parser = new PaymentParser(layout, councils, council, nameDay, false);
        List<SpendPreview.Row> rows = new ArrayList<>();
        int payments = 0;
        int rejected = 0;
        int passed = 0;
        for (TableRow row : start.rows()) {
            if (row.number() <= layout.headerRow()) {
                continue;
            }
            SpendPreview.Row read;
            if (parser.kindOf(row) != RowKind.PAYMENT) {
                passed++;
                continue;
            }
            try {
                Payment payment = parser.parse(row);
                payments++;
                read = new SpendPreview.Row(
                        row.number(),
                        payment.day().date().toString(),
                        payment.supplier(),
                        payment.amountGbp().toPlainString(),
                        null);
            } catch (RejectedPaymentException cause) {
                rejected++;
                read = rejected(row, layout, String.valueOf(cause.getMessage()));
            }
            if (rows.size() < SHOWN) {
                rows.add(read);
            }
        }
        return new SpendPreview(
                payments,
                rejected,
                passed,
                rows,
                nameDay == null ? null : nameDay.date().toString());
    }

    private static SpendPreview.Row rejected(TableRow row, SpendLayout layout, String reason) {
        return new SpendPreview.Row(
                row.number(),
                row.cell(layout.columnOf(Role.DATE)),
                row.cell(layout.columnOf(Role.SUPPLIER)),
                row.cell(layout.columnOf(Role.AMOUNT)),
                reason);
    }

    private Found find(LandedFile file) {
        Optional<SpendProposal> proposal = profiles.findProposal(file.id());
        List<Found> candidates = new ArrayList<>();
        try {
            contents.look(file, content -> {
                for (Table table : Tables.open(content)) {
                    TableStart start = table.start(SpendLoader.SAMPLE);
                    SpendLayout layout = LayoutDetector.detect(start);
                    if (SpendRecogniser.scoreOf(layout) >= SpendRecogniser.SURE_ENOUGH) {
                        var found = new Found(table, start, layout);
                        if (isProposed(found, proposal)) {
                            candidates.addFirst(found);
                            return true;
                        }
                        candidates.add(found);
                    }
                }
                return false;
            });
        } catch (IOException cause) {
            throw new RefusedFileException("It is damaged (" + cause.getMessage() + ")");
        }
        if (candidates.isEmpty()) {
            throw new RefusedFileException("No table of payments was found in it");
        }
        return candidates.getFirst();
    }

    private static boolean isProposed(Found found, Optional<SpendProposal> proposal) {
        return proposal.map(known -> known.sheet().equals(found.table.name())
                        && known.fingerprint().equals(found.layout.fingerprint()))
                .orElse(true);
    }
}
