package uk.lgcdt.infra.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.infra.search.NoticePage;
import uk.lgcdt.infra.search.NoticePage.NoticeHelp;
import uk.lgcdt.infra.search.SearchService;
import uk.lgcdt.infra.search.SearchUnavailableException;
import uk.lgcdt.infra.search.SupplierCriteria;
import uk.lgcdt.infra.search.SupplierHit;
import uk.lgcdt.infra.search.SupplierPage;

/** Asks the client for itself only when something is searched, so that all else works without Elasticsearch. */
@Service
class ElasticsearchSearchService implements SearchService {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ObjectProvider<ElasticsearchClient> clients;
    private final Clock clock;

    ElasticsearchSearchService(ObjectProvider<ElasticsearchClient> clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    public NoticePage findNotices(NoticeCriteria criteria) {
        SearchResponse<NoticeDocument> response = ask(NoticeQuery.of(criteria, today()), NoticeDocument.class);
        long total = NoticeAnswer.total(response);
        return new NoticePage(
                NoticeAnswer.hits(response),
                total,
                NoticeAnswer.facets(response, criteria),
                total == 0 ? Optional.of(help(criteria)) : Optional.empty());
    }

    @Override
    public SupplierPage findSuppliers(SupplierCriteria criteria) {
        SearchResponse<SupplierDocument> response = ask(SupplierQuery.of(criteria), SupplierDocument.class);
        List<SupplierHit> hits = response.hits().hits().stream()
                .map(hit -> toHit(Objects.requireNonNull(hit.source())))
                .toList();
        return new SupplierPage(
                hits, Objects.requireNonNull(response.hits().total()).value());
    }

    private NoticeHelp help(NoticeCriteria criteria) {
        SearchResponse<Void> counts = ask(HelpQuery.of(criteria, today()), Void.class);
        return new NoticeHelp(
                HelpQuery.respelt(criteria.words(), counts).filter(words -> finds(criteria.withWords(words))),
                HelpQuery.withoutWords(counts),
                HelpQuery.without(counts));
    }

    /** In any filter: a word may be spelt right and yet be hidden by what was chosen. */
    private boolean finds(NoticeCriteria criteria) {
        SearchRequest request = NoticeQuery.of(
                NoticeCriteria.EVERYTHING.withWords(criteria.words()).withPage(0, 1), today());
        return NoticeAnswer.total(ask(request, NoticeDocument.class)) > 0;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(LONDON));
    }

    private <D> SearchResponse<D> ask(SearchRequest request, Class<D> document) {
        try {
            return askAgainIfReplaced(clients.getObject(), request, document);
        } catch (ElasticsearchException cause) {
            if (cause.status() == 404) {
                throw new SearchUnavailableException("Nothing has been indexed yet", cause);
            }
            throw cause.status() >= 500
                    ? new SearchUnavailableException("Elasticsearch cannot answer: " + cause.getMessage(), cause)
                    : cause;
        } catch (IOException | BeansException cause) {
            throw new SearchUnavailableException("Elasticsearch does not answer: " + cause.getMessage(), cause);
        }
    }

    /** An index can be replaced and deleted between the alias being read and the index being searched. */
    private static <D> SearchResponse<D> askAgainIfReplaced(
            ElasticsearchClient client, SearchRequest request, Class<D> document) throws IOException {
        try {
            return client.search(request, document);
        } catch (ElasticsearchException cause) {
            if (cause.status() == 404 || cause.status() == 503) {
                return client.search(request, document);
            }
            throw cause;
        }
    }

    private static SupplierHit toHit(SupplierDocument supplier) {
        return new SupplierHit(
                supplier.supplierId(),
                supplier.name(),
                supplier.companyNumber(),
                supplier.size(),
                supplier.regionCode(),
                supplier.contracts(),
                supplier.buyers(),
                supplier.awardedGbp());
    }
}
