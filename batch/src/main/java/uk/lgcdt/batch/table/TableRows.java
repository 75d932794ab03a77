package uk.lgcdt.batch.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.landing.FileLoad;

/** The rows of a table, one after the other. */
public interface TableRows extends AutoCloseable {

    /** Returns the next row, or null after the last. */
    @Nullable
    TableRow next() throws IOException;

    /** How many NUL characters of the text were left out in the rows so far. */
    default long droppedNuls() {
        return 0;
    }

    /** To be called behind the last row: says in one warning of the file how many there were. */
    default void warnOfNuls(FileLoad load) {
        if (droppedNuls() > 0) {
            load.warn("NulCharacter", "", null, droppedNuls() + " NUL characters were dropped");
        }
    }

    @Override
    void close() throws IOException;
}
