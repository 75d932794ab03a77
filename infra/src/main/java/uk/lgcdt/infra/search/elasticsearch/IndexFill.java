package uk.lgcdt.infra.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import uk.lgcdt.infra.search.IndexingFailure;

/**
 * Fills one new index and makes sure that it holds as many documents as the database has rows.
 *
 * @param expected rows in the database
 */
record IndexFill(ElasticsearchClient client, String index, long expected) {

    private static final int REPORT_EVERY = 5_000; // documents

    /**
     * Writes every row and counts what the index then holds.
     *
     * @param progress told how many were written
     * @param rows     calls what it is given with the id and the document of every row
     * @return documents that the index holds
     */
    long fill(LongConsumer progress, Consumer<BiConsumer<String, Object>> rows) throws IOException {
        try (var writer = new DocumentWriter(client, index)) {
            var written = new AtomicLong();
            rows.accept((id, document) -> {
                writer.write(id, document);
                if (written.incrementAndGet() % REPORT_EVERY == 0) {
                    progress.accept(written.get());
                }
            });
            writer.finish();
        }
        client.indices()
                .putSettings(put ->
                        put.index(index).settings(settings -> settings.refreshInterval(time -> time.time("1s"))));
        client.indices().refresh(refresh -> refresh.index(index));
        long found = client.count(count -> count.index(index)).count();
        progress.accept(found);
        if (found != expected) {
            throw new IndexingFailure("The index " + index + " holds " + found + " documents for " + expected
                    + " rows in the database; the run's rows must not change while they are indexed");
        }
        return found;
    }
}
