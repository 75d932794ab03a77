package uk.lgcdt.analytics.refresh;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The folders of received data and of one run's Parquet tables, on a disk or in an object store alike. */
final class Lake {

    private final SparkSession spark;
    private final Configuration hadoop;
    private final String received;
    private final String runFolder;

    Lake(SparkSession spark, Configuration hadoop, String received, String runFolder) {
        this.spark = spark;
        this.hadoop = hadoop;
        this.received = received;
        this.runFolder = runFolder;
    }

    /**
     * The received lines of a kind of data, column {@code value}; none where nothing has been received. Folders that begin
     * with a dot, which are still being written, are passed over.
     */
    Dataset<Row> received(String kind) {
        Path folder = new Path(received + "/" + kind);
        try {
            return folder.getFileSystem(hadoop).exists(folder)
                    ? spark.read()
                            .option("recursiveFileLookup", true)
                            .option("pathGlobFilter", "part-*")
                            .text(folder.toString())
                    : spark.emptyDataset(Encoders.STRING()).toDF("value");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Removes what an earlier attempt of the same run had written. */
    void clear() {
        remove(new Path(runFolder));
    }

    private void remove(Path folder) {
        try {
            folder.getFileSystem(hadoop).delete(folder, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes a table and reads it back, so that what follows starts from the file and not from its making. */
    Dataset<Row> kept(String table, Dataset<Row> rows) {
        String path = runFolder + "/" + table;
        rows.write().mode(SaveMode.Overwrite).parquet(path);
        return spark.read().schema(rows.schema()).parquet(path);
    }

    /**
     * The same for a table in parts of the same columns, one after another: Spark looks at all of a plan again whenever one
     * of its stages has ended, so that small plans take less than a large one of them together.
     */
    Dataset<Row> kept(String table, List<Dataset<Row>> parts) {
        String path = runFolder + "/" + table;
        StructType schema =
                parts.stream().reduce(Dataset::unionByName).orElseThrow().schema();
        remove(new Path(path));
        parts.forEach(part -> part.write().mode(SaveMode.Append).parquet(path));
        return spark.read().schema(schema).parquet(path);
    }

    /** Writes a table of lines (column {@code value}), compressed, in folders by another column's values. */
    void writeLines(String table, Dataset<Row> rows, String folder) {
        rows.repartition(col(folder))
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy(folder)
                .option("compression", "gzip")
                .option("zlib.compress.level", "BEST_SPEED") // each line is read now and then, but written in every run
                .text(runFolder + "/" + table);
    }

    /** Writes a small file that is either whole or absent. */
    void write(String name, String content) {
        Path path = new Path(runFolder + "/" + name);
        Path draft = new Path(runFolder + "/_" + name);
        try {
            FileSystem files = path.getFileSystem(hadoop);
            try (var out = files.create(draft, true)) {
                out.write(content.getBytes(StandardCharsets.UTF_8));
            }
            files.rename(draft, path);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
