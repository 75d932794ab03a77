package uk.lgcdt.infra.search.elasticsearch;

/** The fields of {@code elasticsearch/suppliers.json}. */
final class SupplierIndex {

    static final String SUPPLIER_ID = "supplier_id";
    static final String NAME = "name";
    static final String NAME_PREFIX = "name.prefix";
    static final String NAME_FOLDED = "name.folded";
    static final String COMPANY_NUMBER = "company_number";
    static final String CONTRACTS = "contracts";

    private SupplierIndex() {}
}
