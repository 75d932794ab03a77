package uk.lgcdt.infra.opportunity;

/**
 * Which opportunities are asked for.
 *
 * @param market beginning of a CPV group's code; blank for all
 * @param regionCode ITL 1 code of the region of a council with a contract among them; blank for all
 * @param councilCode ONS (GSS) code of a council with a contract among them; blank for all
 */
public record OpportunityFilter(String market, String regionCode, String councilCode) {

    public static final OpportunityFilter ALL = new OpportunityFilter("", "", "");

    public OpportunityFilter withMarket(String market) {
        return new OpportunityFilter(market, regionCode, councilCode);
    }

    public OpportunityFilter withRegionCode(String regionCode) {
        return new OpportunityFilter(market, regionCode, councilCode);
    }

    public OpportunityFilter withCouncilCode(String councilCode) {
        return new OpportunityFilter(market, regionCode, councilCode);
    }
}
