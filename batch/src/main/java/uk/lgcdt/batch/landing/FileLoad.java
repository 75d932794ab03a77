package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.landing.FileKind;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.landing.RejectedRow;
import uk.lgcdt.infra.landing.RejectedRowRepository;
import uk.lgcdt.infra.run.RunWarning;
import uk.lgcdt.infra.run.RunWarningRepository;

/** The loading of one file: takes its rows, and counts and keeps those that are rejected. */
public final class FileLoad {

    /** The warning that a content of an archive is left for a person. */
    public static final String CONTENT_WAITS = "ContentWaits";

    private static final int ROWS_AT_ONCE = 500;

    private final long runId;
    private final LandedFile file;
    private final ReceivedFolders received;
    private final RejectedRowRepository rejectedRows;
    private final RunWarningRepository runWarnings;
    private final LoadReport report;
    private final Map<FileKind, ReceivedRows> written = new EnumMap<>(FileKind.class);
    private final List<RejectedRow> rejects = new ArrayList<>();
    private final List<RunWarning> warnings = new ArrayList<>();
    private String entry = "";
    private @Nullable String awaited;
    private LoadCounts counts = LoadCounts.NONE;

    FileLoad(
            long runId,
            LandedFile file,
            ReceivedFolders received,
            RejectedRowRepository rejectedRows,
            RunWarningRepository runWarnings,
            LoadReport report) {
        this.runId = runId;
        this.file = file;
        this.received = received;
        this.rejectedRows = rejectedRows;
        this.runWarnings = runWarnings;
        this.report = report;
    }

    public LandedFile file() {
        return file;
    }

    /** ONS code of the council that all of the file belongs to, if one was given. */
    public Optional<String> buyerCode() {
        return Optional.ofNullable(file.buyerCode());
    }

    /** Where a row stands in the file, with the archive's entry where there is one. */
    public String position(String withinContent) {
        if (entry.isEmpty() || withinContent.isEmpty()) {
            return entry + withinContent;
        }
        return entry + ", " + withinContent;
    }

    /**
     * Keeps a row for Spark.
     *
     * @param line pieces of one line of JSON, without its end
     */
    public void store(FileKind kind, byte[]... line) {
        ReceivedRows rows = written.get(kind);
        if (rows == null) {
            rows = begin(kind);
            written.put(kind, rows);
        }
        rows.write(line);
        count(new LoadCounts(1, 0, 0));
    }

    /** Counts a row that was stored elsewhere than in the files for Spark. */
    public void countStored() {
        count(new LoadCounts(1, 0, 0));
    }

    public void countRepeated() {
        count(new LoadCounts(0, 1, 0));
    }

    /**
     * Keeps a row that cannot be loaded.
     *
     * @param position within the content
     * @param reason one sentence
     */
    public void reject(String position, String reason, String excerpt) {
        count(new LoadCounts(0, 0, 1));
        rejects.add(new RejectedRow(runId, file.id(), file.originalPath(), position(position), reason, excerpt));
        if (rejects.size() >= ROWS_AT_ONCE) {
            storeRejects();
        }
    }

    /**
     * Says what was put right, or could not be told for certain, in a row that is loaded all the same.
     *
     * @param code a word for its type: {@code MissingDate}
     * @param position within the content
     * @param ocid the process concerned, if it is one
     * @param message one sentence
     */
    public void warn(String code, String position, @Nullable String ocid, String message) {
        warnings.add(new RunWarning(runId, code, file.id(), position(position), ocid, message));
        if (warnings.size() >= ROWS_AT_ONCE) {
            storeWarnings();
        }
    }

    /**
     * Leaves the content for a person to say how it is to be read; nothing of it is stored.
     *
     * @param reason what is not sure, one sentence or several
     */
    public void await(String reason) {
        if (entry.isEmpty()) {
            awaited = reason;
            return;
        }
        awaited = awaited == null ? entry + " waits: " + reason : awaited;
        warn(CONTENT_WAITS, "", null, "It is not loaded: " + reason);
    }

    /** Why the file waits for a person, if it does. */
    Optional<String> awaited() {
        return Optional.ofNullable(awaited);
    }

    private void count(LoadCounts more) {
        counts = counts.plus(more);
        if (counts.total() % ROWS_AT_ONCE == 0) {
            report.counted(counts);
            report.check();
        }
    }

    LoadCounts counts() {
        return counts;
    }

    void enter(Content content) {
        entry = content.entry();
    }

    /** Shows Spark what was loaded; the database's commit is still to come. */
    void publish(LoadedItem item) throws IOException {
        storeRejects();
        storeWarnings();
        for (FileKind kind : FileKind.values()) {
            ReceivedRows rows = written.get(kind);
            if (rows != null) {
                rows.close();
                received.publish(kind, file.sha256(), item);
            } else {
                received.remove(kind, file.sha256(), item);
            }
        }
    }

    /** Closes what is open after a failure; the next sweep removes it. */
    void abandon() throws IOException {
        for (ReceivedRows rows : written.values()) {
            rows.close();
        }
    }

    private ReceivedRows begin(FileKind kind) {
        try {
            return new ReceivedRows(received.begin(kind, file.sha256()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void storeRejects() {
        rejectedRows.storeAll(rejects);
        rejects.clear();
    }

    private void storeWarnings() {
        runWarnings.storeAll(warnings);
        warnings.clear();
    }
}
