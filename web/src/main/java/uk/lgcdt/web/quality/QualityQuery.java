package uk.lgcdt.web.quality;

import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.quality.QualityCheck;
import uk.lgcdt.infra.quality.QualitySource;

/**
 * What is asked of the page on data quality, as its address keeps it.
 *
 * @param month of the overview; null for all months together
 * @param check what publishers are compared by
 */
record QualityQuery(QualitySource source, @Nullable YearMonth month, QualityCheck check, boolean worstFirst) {

    /** Reads an address; what cannot be read is taken as not asked. */
    static QualityQuery of(QueryParameters parameters, QualitySource first) {
        QualitySource source = parameters
                .getSingleParameter("source")
                .flatMap(QualitySource::find)
                .orElse(first);
        return new QualityQuery(
                source,
                parameters
                        .getSingleParameter("month")
                        .flatMap(QualityQuery::toMonth)
                        .orElse(null),
                parameters
                        .getSingleParameter("check")
                        .flatMap(QualityCheck::find)
                        .orElse(usual(source)),
                parameters.getSingleParameter("order").filter("best"::equals).isEmpty());
    }

    static QualityCheck usual(QualitySource source) {
        return source == QualitySource.SPEND
                ? QualityCheck.COMPANY_NUMBER_MISSING
                : QualityCheck.SUPPLIER_IDENTIFIER_MISSING;
    }

    static Optional<YearMonth> toMonth(String text) {
        return text.matches("\\d{4}-(0[1-9]|1[0-2])") ? Optional.of(YearMonth.parse(text)) : Optional.empty();
    }

    /** Returns the parameters that an address needs to say the same. */
    Map<String, String> toParameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("source", source.key());
        if (month != null) {
            parameters.put("month", month.toString());
        }
        parameters.put("check", check.key());
        if (!worstFirst) {
            parameters.put("order", "best");
        }
        return parameters;
    }
}
