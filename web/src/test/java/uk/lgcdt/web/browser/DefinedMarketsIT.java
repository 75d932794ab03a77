package uk.lgcdt.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A market defined as a CPV division or group, or a service system, and one year has the figures that Spark published for it, to the digit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DefinedMarketsIT {

    private static final int PAGE = 200;
    private static final List<String> COUNTS =
            List.of("contracts", "valuedContracts", "suppliers", "awardedGbp", "frameworks", "frameworkCeilingGbp");
    private static final List<String> FAMILIES = List.of("concentration", "smeByValue", "smeByCount");

    /** Those that a market can be defined on; strictly and loosely matched names are measured by Spark alone. */
    private static final Set<String> BASES = Set.of("value", "contracts", "buyers");

    private final HttpClient http = HttpClient.newHttpClient();
    private RunningDemo demo;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        demo = RunningDemo.start();
    }

    @AfterAll
    void stop() {
        if (demo != null) {
            demo.close();
        }
    }

    @Test
    void everyPublishedMarketIsMeasuredAlike() throws IOException, InterruptedException {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (JsonNode market : published()) {
            JsonNode defined = get("defined?" + query(market));
            JsonNode measures = defined.required("measures");
            COUNTS.forEach(field -> compare(market, field, market.get(field), measures.get(field), differences));
            FAMILIES.forEach(family -> market.required(family)
                    .properties()
                    .forEach(each -> compare(
                            market,
                            family + "." + each.getKey(),
                            each.getValue(),
                            measures.required(family).get(each.getKey()),
                            differences)));
            compare(market, "buyers", market.get("buyers"), defined.get("buyerCount"), differences);
            compared++;
        }

        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void theOtherBasesAreMeasuredAlike() throws IOException, InterruptedException {
        List<String> differences = new ArrayList<>();
        for (JsonNode market : published().stream().limit(100).toList()) {
            String address = market.required("market").asString() + "/figures?year=" + market.required("year");
            for (JsonNode figure : get(address).required("figures")) {
                String basis = figure.required("basis").asString();
                if (figure.required("measure").asString().equals("hhi") && BASES.contains(basis)) {
                    JsonNode concentration = get("defined?" + query(market) + "&basis="
                                    + (basis.equals("buyers") ? "councils" : basis))
                            .required("measures")
                            .required("concentration");
                    compare(market, basis, figure.get("value"), concentration.get("hhi"), differences);
                    compare(market, basis + ".n", figure.get("n"), concentration.get("n"), differences);
                    compare(market, basis + ".reason", figure.get("reason"), concentration.get("reason"), differences);
                }
            }
        }

        assertThat(differences).isEmpty();
    }

    private List<JsonNode> published() throws IOException, InterruptedException {
        List<JsonNode> markets = new ArrayList<>();
        int latest = get("?size=1").required("items").get(0).required("year").asInt();
        for (int year = latest; year > latest - 4; year--) {
            int found = PAGE;
            for (int page = 0; found == PAGE; page++) {
                JsonNode items =
                        get("?size=" + PAGE + "&page=" + page + "&year=" + year).required("items");
                items.valueStream().forEach(markets::add);
                found = items.size();
            }
        }
        return markets;
    }

    private static String query(JsonNode market) {
        String code = market.required("market").asString();
        String subject = code.startsWith("system:") ? code.replace("system:", "system=") : "cpv=" + code;
        return "size=1&" + subject + "&from=" + market.required("year") + "&to=" + market.required("year");
    }

    private static void compare(
            JsonNode market, String field, JsonNode expected, JsonNode actual, List<String> differences) {
        boolean same = expected.isNumber() && actual.isNumber()
                ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
                : expected.equals(actual);
        if (!same) {
            differences.add("%s %s %s: %s is not %s"
                    .formatted(market.get("market"), market.get("year"), field, actual, expected));
        }
    }

    private JsonNode get(String resource) throws IOException, InterruptedException {
        String separator = resource.startsWith("?") ? "" : "/";
        URI address = URI.create(demo.address() + "/api/v1/markets" + separator + resource);
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as("%s: %s", address, answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
