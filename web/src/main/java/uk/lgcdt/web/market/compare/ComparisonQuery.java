package uk.lgcdt.web.market.compare;

import com.vaadin.flow.router.QueryParameters;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketCode;

/** Which two markets and years the page's address asks for; what it does not say, or not rightly, is null. */
record ComparisonQuery(
        @Nullable MarketCode one,
        @Nullable Year oneYear,
        @Nullable MarketCode other,
        @Nullable Year otherYear) {

    static ComparisonQuery of(QueryParameters parameters) {
        return new ComparisonQuery(
                market(parameters, "one"),
                year(parameters, "oneYear"),
                market(parameters, "other"),
                year(parameters, "otherYear"));
    }

    private static @Nullable MarketCode market(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).flatMap(MarketCode::find).orElse(null);
    }

    private static @Nullable Year year(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(year -> year.matches("[0-9]{4}"))
                .map(Year::parse)
                .orElse(null);
    }

    Map<String, String> toParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "one", one);
        put(parameters, "oneYear", oneYear);
        put(parameters, "other", other);
        put(parameters, "otherYear", otherYear);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(present -> parameters.put(name, present.toString()));
    }
}
