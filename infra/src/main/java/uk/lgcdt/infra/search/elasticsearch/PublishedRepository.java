package uk.lgcdt.infra.search.elasticsearch;

import java.util.function.Consumer;

/** The published rows of a run, as documents to index; read one after another, however many there are. */
interface PublishedRepository {

    long countNotices(long runId);

    long countSuppliers(long runId);

    void forEachNotice(long runId, Consumer<NoticeDocument> action);

    void forEachSupplier(long runId, Consumer<SupplierDocument> action);
}
