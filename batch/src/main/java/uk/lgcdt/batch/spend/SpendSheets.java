package uk.lgcdt.batch.spend;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.landing.FileLoad;
import uk.lgcdt.batch.landing.RefusedFileException;
import uk.lgcdt.batch.table.TableRow;
import uk.lgcdt.batch.table.TableStart;

/** Chooses which tables of a file are loaded, and says of each other one why it is not. */
final class SpendSheets {

    private final boolean several;
    private final FileLoad load;
    private final SheetSequence sequence = new SheetSequence();
    private final Set<String> doubts = new LinkedHashSet<>();
    private @Nullable String skipped;
    private boolean any;
    private long payments;

    /** @param several whether the file is a workbook of more than one sheet */
    SpendSheets(boolean several, FileLoad load) {
        this.several = several;
        this.load = load;
    }

    /**
     * Returns how to read the table, if it is to be read; for one that goes on with the table of the sheet before, that
     * sheet's layout.
     *
     * @throws RefusedFileException when the file's only table holds no payments
     */
    Optional<SpendLayout> take(SpendLayout found, TableStart start) {
        Optional<SpendLayout> continued = several ? sequence.continued(found, start) : Optional.empty();
        SpendLayout layout = continued.orElse(found);
        @Nullable String why = why(layout, start, continued.isPresent());
        if (why == null) {
            continued.ifPresent(same -> warn("SheetContinued", start, "it is read like the sheet before it"));
            return Optional.of(layout);
        }
        if (!several) {
            throw new RefusedFileException("It holds " + why);
        }
        skipped = skipped == null ? why : skipped;
        warn("SheetSkipped", start, "it is not loaded, because it holds " + why);
        return Optional.empty();
    }

    private @Nullable String why(SpendLayout layout, TableStart start, boolean continued) {
        if (!continued && SpendRecogniser.scoreOf(layout) < SpendRecogniser.SURE_ENOUGH) {
            return start.rows().isEmpty() ? "nothing" : "no table of payments";
        }
        if (isAggregate(layout, start)) {
            return "one amount for each name and no days, so its lines are no payments";
        }
        return several
                ? sequence.repeated(layout, start)
                        .map(sheet -> "the days and amounts of sheet " + sheet + " again")
                        .orElse(null)
                : null;
    }

    /** Names, each once, with an amount and no day. */
    static boolean isAggregate(SpendLayout layout, TableStart start) {
        if (layout.has(Role.DATE) || !layout.has(Role.SUPPLIER) || !layout.has(Role.AMOUNT)) {
            return false;
        }
        List<String> names = start.rows().stream()
                .map((TableRow row) -> row.cell(layout.columnOf(Role.SUPPLIER)))
                .filter(name -> !name.isEmpty())
                .toList();
        return layout.columns().size() <= 4 && names.stream().distinct().count() > names.size() * 0.95;
    }

    /** Leaves a table to a person; says whether it is the first, which is the one that is shown to them. */
    boolean waits(List<String> open, SpendLayout layout, TableStart start) {
        boolean first = doubts.isEmpty();
        doubts.addAll(open);
        if (layout.isSure()) {
            sequence.seen(layout, start);
        }
        return first;
    }

    void loads(SpendLayout layout, TableStart start) {
        any = true;
        sequence.seen(layout, start);
    }

    /** Counts the rows of a table that were taken for payments, whether they could be read or not. */
    void read(long rows) {
        payments += rows;
    }

    /** @throws RefusedFileException when there was no payment, and no table waits */
    void end() {
        if (any && !doubts.isEmpty()) {
            load.warn("SheetWaits", "", null, "A sheet of it is not loaded: " + String.join("; ", doubts));
        } else if (!doubts.isEmpty()) {
            load.await(String.join("; ", doubts));
        } else if (!any) {
            throw new RefusedFileException("It holds " + (skipped == null ? "no table of payments" : skipped));
        } else if (payments == 0) {
            throw new RefusedFileException("It has the columns of payments, but no payment below them");
        }
    }

    private void warn(String code, TableStart start, String what) {
        load.warn(code, "", null, "Sheet " + start.sheet() + ": " + what);
    }
}
