package uk.lgcdt.infra.market.defined;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** A market as a reader defines it. Two definitions of the same market are equal and print the same. */
public record MarketDefinition(Subject subject, Geography geography, Period period, Basis basis) {

    /**
     * Returns it as the parameters of an address, in their fixed order: cpv, words or system; nation, region,
     * council-type, council; from, to; basis.
     */
    public SequencedMap<String, String> toParameters() {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        subject.addTo(parameters);
        geography.addTo(parameters);
        period.addTo(parameters);
        parameters.put("basis", basis.key());
        return Collections.unmodifiableSequencedMap(parameters);
    }

    /** Returns the same as the text behind an address's question mark. */
    public String toQuery() {
        return toParameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20").replace("%2C", ",");
    }
}
