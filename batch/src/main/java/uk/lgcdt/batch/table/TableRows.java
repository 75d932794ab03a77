package uk.lgcdt.batch.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other. */
public interface TableRows extends AutoCloseable {

    /** Returns the next row, or null after the last. */
    @Nullable
    TableRow next() throws IOException;

    @Override
    void close() throws IOException;
}
