package uk.lgcdt.web.opportunity;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.lgcdt.infra.opportunity.OpportunityFilter;

/**
 * What is asked of the list of opportunities, as its address keeps it; blank asks for all.
 *
 * @param market CPV group
 * @param region ITL 1 code of the region of a council among them
 * @param council ONS (GSS) code of a council among them
 */
record OpportunityQuery(String market, String region, String council) {

    static OpportunityQuery of(QueryParameters parameters) {
        return new OpportunityQuery(
                parameters.getSingleParameter("market").orElse(""),
                parameters.getSingleParameter("region").orElse(""),
                parameters.getSingleParameter("council").orElse(""));
    }

    Map<String, String> toParameters() {
        var parameters = new LinkedHashMap<String, String>();
        Map.of("market", market, "region", region, "council", council).forEach((name, value) -> {
            if (!value.isBlank()) {
                parameters.put(name, value);
            }
        });
        return parameters;
    }

    OpportunityFilter toFilter() {
        return new OpportunityFilter(market, region, council);
    }
}
