package uk.lgcdt.analytics.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Merges releases that come process by process, each in order, into rows of {@link Processes}. */
final class ProcessRows implements Iterator<Row> {

    private static final MergeOptions OPTIONS = MergeOptions.compiled();

    private final Iterator<Row> releases;
    private @Nullable Row next;

    ProcessRows(Iterator<Row> releases) {
        this.releases = releases;
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        String ocid = next.getAs(Processes.OCID);
        List<Row> warnings = new ArrayList<>();
        ProcessMerge merge = new ProcessMerge(
                ocid,
                OPTIONS,
                warning -> warnings.add(RowFactory.create(warning.code().name(), warning.path(), warning.message())));
        Set<String> ids = new HashSet<>();
        while (next != null && ocid.equals(next.getAs(Processes.OCID))) {
            JsonObject release = JsonObject.parse(next.getAs(ReceivedLine.RELEASE));
            String id = release.text("id");
            // A release that was received twice counts once.
            if (id == null || ids.add(id)) {
                merge.add(release);
            }
            advance();
        }
        ReleaseMoment first = merge.firstDate();
        ReleaseMoment latest = merge.latestDate();
        return RowFactory.create(
                ocid,
                merge.result().toString(),
                merge.releases(),
                first == null ? null : first.instant(),
                latest == null ? null : latest.instant(),
                warnings.toArray(Row[]::new));
    }

    private void advance() {
        next = releases.hasNext() ? releases.next() : null;
    }
}
