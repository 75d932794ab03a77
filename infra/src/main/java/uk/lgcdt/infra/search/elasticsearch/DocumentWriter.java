package uk.lgcdt.infra.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkIngester;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkListener;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import uk.lgcdt.infra.search.IndexingFailure;

/** Writes documents to one index in requests of about 5 MB, and remembers every one that was refused. */
final class DocumentWriter implements AutoCloseable {

    private static final long REQUEST_BYTES = 5L * 1024 * 1024;
    private static final int REFUSALS_TOLD = 3;

    private final String index;
    private final List<String> reasons = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong refused = new AtomicLong();
    private final BulkIngester<Void> ingester;

    DocumentWriter(ElasticsearchClient client, String index) {
        this.index = index;
        ingester = BulkIngester.of(bulk -> bulk.client(client)
                .maxOperations(-1)
                .maxSize(REQUEST_BYTES)
                .maxConcurrentRequests(2)
                .listener(new Refusals()));
    }

    /** @throws IndexingFailure when an earlier document was refused: there is no use in going on */
    void write(String id, Object document) {
        if (refused.get() > 0) {
            throw failure();
        }
        ingester.add(
                operation -> operation.index(entry -> entry.index(index).id(id).document(document)));
    }

    /** Waits for what is on its way. */
    void finish() {
        ingester.close();
        if (refused.get() > 0) {
            throw failure();
        }
    }

    @Override
    public void close() {
        ingester.close();
    }

    private IndexingFailure failure() {
        return new IndexingFailure("Elasticsearch refused %d documents of %s, among them: %s"
                .formatted(refused.get(), index, String.join("; ", List.copyOf(reasons))));
    }

    private void refuse(long documents, String reason) {
        if (reasons.size() < REFUSALS_TOLD) {
            reasons.add(reason);
        }
        refused.addAndGet(documents);
    }

    private final class Refusals implements BulkListener<Void> {

        @Override
        public void beforeBulk(long id, BulkRequest request, List<Void> contexts) {}

        @Override
        public void afterBulk(long id, BulkRequest request, List<Void> contexts, BulkResponse response) {
            for (BulkResponseItem item : response.items()) {
                if (item.error() != null) {
                    refuse(1, item.id() + ": " + item.error().reason());
                }
            }
        }

        @Override
        public void afterBulk(long id, BulkRequest request, List<Void> contexts, Throwable failure) {
            refuse(request.operations().size(), String.valueOf(failure.getMessage()));
        }
    }
}
