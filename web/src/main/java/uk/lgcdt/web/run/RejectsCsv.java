package uk.lgcdt.web.run;

import java.io.IOException;
import java.io.OutputStream;
import uk.lgcdt.web.layout.SafeCsv;

/** Writes all rejected rows of a run, with their reasons, as CSV. */
final class RejectsCsv {

    private final DataLoadService loads;
    private final long run;

    RejectsCsv(DataLoadService loads, long run) {
        this.loads = loads;
        this.run = run;
    }

    void writeTo(OutputStream out) throws IOException {
        try (SafeCsv csv = new SafeCsv(out, "file", "position", "reason", "excerpt")) {
            loads.forEachReject(run, row -> csv.write(row.path(), row.position(), row.reason(), row.excerpt()));
        }
    }
}
