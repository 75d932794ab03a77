package uk.lgcdt.infra.search;

/** Finds notices and suppliers of the published run. */
public interface SearchService {

    /**
     * Returns a page of notices with the facets to narrow them.
     *
     * @throws SearchUnavailableException when Elasticsearch does not answer or nothing is indexed
     */
    NoticePage findNotices(NoticeCriteria criteria);

    /**
     * Returns a page of suppliers.
     *
     * @throws SearchUnavailableException when Elasticsearch does not answer or nothing is indexed
     */
    SupplierPage findSuppliers(SupplierCriteria criteria);
}
