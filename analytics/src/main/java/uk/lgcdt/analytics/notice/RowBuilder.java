package uk.lgcdt.analytics.notice;

import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Fills a row of a schema by the names of its columns; what is not set is null. */
public final class RowBuilder {

    private final StructType schema;
    private final @Nullable Object[] values;

    private RowBuilder(StructType schema) {
        this.schema = schema;
        this.values = new @Nullable Object[schema.length()];
    }

    public static RowBuilder of(StructType schema) {
        return new RowBuilder(schema);
    }

    public RowBuilder set(String column, @Nullable Object value) {
        values[schema.fieldIndex(column)] = value;
        return this;
    }

    public Row toRow() {
        return RowFactory.create(Arrays.copyOf(values, values.length));
    }
}
