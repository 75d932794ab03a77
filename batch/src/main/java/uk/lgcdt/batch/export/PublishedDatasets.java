package uk.lgcdt.batch.export;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what a run published. */
public interface PublishedDatasets {

    /**
     * Hands over the rows one by one, in the dataset's order, however many there are; values are in the order of
     * {@link Dataset#columns()}: null, text, a number, a boolean, or a list of texts.
     *
     * @throws IllegalArgumentException when a condition names no column of the dataset
     */
    void forEach(Dataset dataset, long runId, List<Condition> conditions, Consumer<List<@Nullable Object>> rows);
}
