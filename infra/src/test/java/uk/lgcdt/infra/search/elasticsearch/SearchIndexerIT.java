package uk.lgcdt.infra.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.lgcdt.infra.search.NoticeCriteria.EVERYTHING;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.runtime.TestElasticsearch;
import uk.lgcdt.infra.search.IndexingFailure;
import uk.lgcdt.infra.search.SearchIndexer;
import uk.lgcdt.infra.search.SearchIndexer.IndexedCounts;
import uk.lgcdt.infra.search.SearchService;
import uk.lgcdt.infra.search.SearchUnavailableException;

@RepositoryTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SearchIndexerIT {

    private static final SearchIndexer.Progress UNHEARD = (index, done, total) -> {};

    private final ElasticsearchClient client =
            ElasticsearchClient.of(settings -> settings.host(TestElasticsearch.url()));
    private final PublishedRows rows;
    private final SearchIndexer indexer;
    private final SearchService search;
    private final Clock clock;
    private long run;

    SearchIndexerIT(JdbcClient jdbc, PublishedRepository published, Clock clock) {
        this.clock = clock;
        rows = new PublishedRows(jdbc);
        indexer = new ElasticsearchIndexer(provided(client), published, Clock.systemUTC());
        search = new ElasticsearchSearchService(provided(client), clock);
    }

    @BeforeEach
    void openARun() {
        run = rows.run();
    }

    @Test
    void onlyTheRunsRowsAreIndexedAndCounted() {
        rows.notice(rows.run(), "Of another run").publish();
        rows.notice(run, "Of the run").publish();
        rows.supplier(run, "S1", "Acme Ltd", null, 1);

        assertThat(indexer.rebuild(run, UNHEARD)).isEqualTo(new IndexedCounts(1, 1));
        assertThat(search.findNotices(EVERYTHING).total()).isEqualTo(1);
    }

    @Test
    void progressIsReportedUpToTheTotal() {
        rows.notices(run, 6_000);
        var reports = new ArrayList<String>();

        indexer.rebuild(run, (index, done, total) -> reports.add(index + " " + done + "/" + total));

        assertThat(reports).containsExactly("notices 5000/6000", "notices 6000/6000", "suppliers 0/0");
    }

    @Test
    void olderIndexesAreDeleted() throws IOException {
        rows.notice(run, "A").publish();
        indexer.rebuild(run, UNHEARD);
        Set<String> before = indexes();

        indexer.rebuild(run, UNHEARD);

        assertThat(indexes()).hasSize(2).doesNotContainAnyElementsOf(before);
    }

    @Test
    void aRebuildThatFailsLeavesTheOldIndex() throws IOException {
        rows.notice(run, "A").publish();
        indexer.rebuild(run, UNHEARD);
        Set<String> before = indexes();
        long broken = rows.run();
        rows.notice(broken, "B").publish();
        rows.notice(broken, "C").buyer("x".repeat(40_000)).publish();

        assertThatThrownBy(() -> indexer.rebuild(broken, UNHEARD))
                .isInstanceOf(IndexingFailure.class)
                .hasMessageContaining("refused 1 documents of notices-" + broken)
                .hasMessageContaining("buyer_id");

        assertThat(indexes()).isEqualTo(before);
        assertThat(search.findNotices(EVERYTHING).hits().getFirst().title().text())
                .isEqualTo("A");
    }

    @Test
    void searchesDuringRebuildsAlwaysFindTheWhole() throws Exception {
        rows.notices(run, 500);
        indexer.rebuild(run, UNHEARD);
        Set<Object> seen = ConcurrentHashMap.newKeySet();
        var going = new AtomicBoolean(true);
        Thread reader = Thread.ofPlatform().start(() -> {
            while (going.get()) {
                seen.add(totalOrFailure());
            }
        });

        for (int i = 0; i < 5; i++) {
            indexer.rebuild(run, UNHEARD);
        }
        going.set(false);
        reader.join();

        assertThat(seen).containsExactly(500L);
    }

    @Test
    void withoutElasticsearchASearchSaysSo() {
        var unreachable = ElasticsearchClient.of(settings -> settings.host("http://127.0.0.1:9"));
        var nowhere = new ElasticsearchSearchService(provided(unreachable), clock);

        assertThatThrownBy(() -> nowhere.findNotices(EVERYTHING)).isInstanceOf(SearchUnavailableException.class);
    }

    private Object totalOrFailure() {
        try {
            return search.findNotices(EVERYTHING).total();
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    private Set<String> indexes() throws IOException {
        return client.indices()
                .get(get -> get.index("notices-*", "suppliers-*"))
                .indices()
                .keySet();
    }

    private static ObjectProvider<ElasticsearchClient> provided(ElasticsearchClient client) {
        return new StaticListableBeanFactory(Map.of("client", client)).getBeanProvider(ElasticsearchClient.class);
    }
}
