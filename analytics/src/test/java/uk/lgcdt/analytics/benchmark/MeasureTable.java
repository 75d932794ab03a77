package uk.lgcdt.analytics.benchmark;

import java.util.List;

/** Names of the tables of measures. */
final class MeasureTable {

    static final String DEPENDENCY = "dependency";
    static final String SUPPLIERS_BY_MARKET = "suppliers_by_market";
    static final String MARKET_BUYER = "market_buyer";
    static final String MARKET_SUPPLIER = "market_supplier";
    static final String MARKET_MEASURE = "market_measure";
    static final String MARKET_FIGURE = "market_figure";
    static final String BUYER_SPEND = "buyer_spend";
    static final String BUYER_SPEND_SUMMARY = "buyer_spend_summary";

    /** Those that are said again in SQL, in the order in which one needs the other. */
    static final List<String> OF_PEER = List.of(
            DEPENDENCY,
            SUPPLIERS_BY_MARKET,
            MARKET_BUYER,
            MARKET_SUPPLIER,
            MARKET_MEASURE,
            BUYER_SPEND,
            BUYER_SPEND_SUMMARY);

    private MeasureTable() {}
}
