package uk.lgcdt.infra.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.search.IndexingFailure;
import uk.lgcdt.infra.search.SearchIndexer;
import uk.lgcdt.infra.search.SearchUnavailableException;

@Component
class ElasticsearchIndexer implements SearchIndexer {

    private static final Logger LOG = LoggerFactory.getLogger(ElasticsearchIndexer.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    private final ObjectProvider<ElasticsearchClient> clients;
    private final PublishedRepository published;
    private final Clock clock;

    ElasticsearchIndexer(ObjectProvider<ElasticsearchClient> clients, PublishedRepository published, Clock clock) {
        this.clients = clients;
        this.published = published;
        this.clock = clock;
    }

    @Override
    public IndexedCounts rebuild(long runId, Progress progress) {
        try {
            return rebuild(clients.getObject(), runId, progress);
        } catch (IOException cause) {
            throw new SearchUnavailableException("Elasticsearch does not answer: " + cause.getMessage(), cause);
        } catch (ElasticsearchException cause) {
            throw new IndexingFailure("Elasticsearch refused to index run " + runId + ": " + cause.getMessage());
        }
    }

    private IndexedCounts rebuild(ElasticsearchClient client, long runId, Progress progress) throws IOException {
        Map<SearchIndex, String> names = namesFor(runId);
        IndexedCounts counts;
        try {
            for (Map.Entry<SearchIndex, String> entry : names.entrySet()) {
                client.indices().create(entry.getKey().definition(entry.getValue()));
            }
            counts = fill(client, names, runId, progress);
            switchTo(client, names);
        } catch (IOException | RuntimeException failure) {
            discard(client, names.values());
            throw failure;
        }
        discard(client, othersThan(client, names.values()));
        return counts;
    }

    private IndexedCounts fill(
            ElasticsearchClient client, Map<SearchIndex, String> names, long runId, Progress progress)
            throws IOException {
        String notices = Objects.requireNonNull(names.get(SearchIndex.NOTICES));
        String suppliers = Objects.requireNonNull(names.get(SearchIndex.SUPPLIERS));
        var noticeCount = new IndexFill(client, notices, published.countNotices(runId));
        var supplierCount = new IndexFill(client, suppliers, published.countSuppliers(runId));
        return new IndexedCounts(
                noticeCount.fill(
                        done -> progress.report(SearchIndex.NOTICES.alias(), done, noticeCount.expected()),
                        write -> published.forEachNotice(runId, notice -> write.accept(notice.id(), notice))),
                supplierCount.fill(
                        done -> progress.report(SearchIndex.SUPPLIERS.alias(), done, supplierCount.expected()),
                        write -> published.forEachSupplier(
                                runId, supplier -> write.accept(supplier.supplierId(), supplier))));
    }

    /** One request, so that no search sees the new notices beside the old suppliers, or nothing at all. */
    private static void switchTo(ElasticsearchClient client, Map<SearchIndex, String> names) throws IOException {
        client.indices().updateAliases(update -> {
            names.forEach((index, name) -> update.actions(action -> action.remove(remove ->
                            remove.index(index.pattern()).alias(index.alias()).mustExist(false)))
                    .actions(action -> action.add(add -> add.index(name).alias(index.alias()))));
            return update;
        });
    }

    private static List<String> othersThan(ElasticsearchClient client, Collection<String> kept) throws IOException {
        var others = new ArrayList<String>();
        for (SearchIndex index : SearchIndex.values()) {
            client.indices().get(get -> get.index(index.pattern())).indices().keySet().stream()
                    .filter(name -> !kept.contains(name))
                    .forEach(others::add);
        }
        return others;
    }

    /** What cannot be deleted now does no harm: no alias names it, and the next rebuild tries again. */
    private static void discard(ElasticsearchClient client, Collection<String> names) {
        for (String name : names) {
            try {
                client.indices().delete(delete -> delete.index(name).ignoreUnavailable(true));
            } catch (IOException | ElasticsearchException failure) {
                LOG.warn("The index {} stays behind: {}", name, failure.getMessage());
            }
        }
    }

    private Map<SearchIndex, String> namesFor(long runId) {
        String suffix = "-" + runId + "-" + STAMP.format(clock.instant());
        var names = new EnumMap<SearchIndex, String>(SearchIndex.class);
        for (SearchIndex index : SearchIndex.values()) {
            names.put(index, index.alias() + suffix);
        }
        return names;
    }
}
