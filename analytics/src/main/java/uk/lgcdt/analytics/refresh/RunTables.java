package uk.lgcdt.analytics.refresh;

import java.sql.SQLException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Where the tables of a run go: into its folder of the lake and, if told, to PostgreSQL, which is done beside other work. */
final class RunTables implements AutoCloseable {

    /** The database is written to by one table at a time. */
    private static final int AT_ONCE = 1;

    private final Lake lake;
    private final @Nullable PublishedTables published;
    private final Branches publishing;

    RunTables(Lake lake, @Nullable PublishedTables published, Runnable cancel) {
        this.lake = lake;
        this.published = published;
        this.publishing = new Branches(AT_ONCE, cancel);
    }

    /** Removes what an earlier attempt of the same run had made. */
    void clear() throws SQLException {
        lake.clear();
        if (published != null) {
            published.clear();
        }
    }

    /** Keeps a table in the lake and publishes it. */
    Dataset<Row> keep(String table, Dataset<Row> rows) {
        Dataset<Row> kept = lake.kept(table, rows);
        publish(table, kept);
        return kept;
    }

    /** Keeps a table that is made in parts, and publishes it. */
    Dataset<Row> keep(String table, List<Dataset<Row>> parts) {
        Dataset<Row> kept = lake.kept(table, parts);
        publish(table, kept);
        return kept;
    }

    /** Has a table written to PostgreSQL as soon as those before it are. */
    void publish(String table, Dataset<Row> rows) {
        if (published != null) {
            publishing.run(() -> published.append(table, rows));
        }
    }

    /** Waits until all is published. */
    void await() {
        publishing.await();
    }

    @Override
    public void close() {
        publishing.close();
    }
}
