package uk.lgcdt.web.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A signed-in analyst who opens pages as a browser does: first the page's frame; then Vaadin's beginning of it, which
 * makes its server side; then the event that has it show the address; and when done, the notice that it was left.
 */
final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What a browser tells of its window. */
    private static final String SCREEN =
            "&v-sh=900&v-sw=1280&v-wh=900&v-ww=1280&v-bh=900&v-bw=1280&v-tzo=0&v-rtzo=0&v-dstd=0&v-dston=false"
                    + "&v-tzid=Europe%2FLondon&v-wn=bench&v-td=false&v-pr=1";

    /** The event that has the server show an address, and the node that events of the whole page go to. */
    private static final String SHOW = "ui-navigate";

    private static final int PAGE_NODE = 1;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI server;
    private final FaultWords faults;

    private Visitor(URI server, FaultWords faults) {
        this.server = server;
        this.faults = faults;
    }

    static Visitor signIn(URI server, String password, FaultWords faults) throws IOException, InterruptedException {
        var visitor = new Visitor(server, faults);
        String form = visitor.send(visitor.page("/login")).body();
        Matcher token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page of " + server + " has no token");
        }
        HttpResponse<String> answer = visitor.send(visitor.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body(form(Map.of("username", "analyst", "password", password, "_csrf", token.group(1))))));
        String then = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || then.contains("error")) {
            throw new IllegalStateException(
                    "The analyst could not sign in: %d %s".formatted(answer.statusCode(), then));
        }
        return visitor;
    }

    /** Opens an address; returns whether it was answered with what it names. */
    boolean open(WalkedPage.Kind kind, String address, String visit) throws IOException, InterruptedException {
        HttpRequest.Builder asked = kind == WalkedPage.Kind.PAGE ? page(address) : request(address);
        HttpResponse<String> first = send(asked.header(RequestMeter.VISIT, visit));
        if (kind != WalkedPage.Kind.PAGE || first.statusCode() != 200) {
            return first.statusCode() == 200;
        }
        String[] parts = address.substring(1).split("\\?", 2);
        return show(parts[0], parts.length > 1 ? parts[1] : "", visit);
    }

    private boolean show(String route, String query, String visit) throws IOException, InterruptedException {
        String beginning = "/?v-r=init&" + form(Map.of("location", route, "query", query)) + SCREEN;
        String answer =
                send(request(beginning).header(RequestMeter.VISIT, visit)).body();
        JsonNode begun = JsonMapper.shared().readTree(answer).required("appConfig");
        JsonNode state = begun.required("uidl");
        String uidl = "/?v-r=uidl&v-uiId=" + begun.required("v-uiId").asInt();
        Map<String, Object> data = Map.of(
                "route", route, "query", query, "appShellTitle", "", "historyState", Map.of("idx", 0), "trigger", "");
        String shown = send(post(uidl, show(state, data)).header(RequestMeter.VISIT, visit))
                .body();
        send(post(uidl, Map.of("csrfToken", token(state), "rpc", List.of(), "UNLOAD", true)));
        return !faults.areIn(shown);
    }

    private static Map<String, Object> show(JsonNode state, Map<String, Object> data) {
        return Map.of(
                "csrfToken", token(state),
                "rpc", List.of(Map.of("type", "event", "node", PAGE_NODE, "event", SHOW, "data", data)),
                "syncId", state.required("syncId").asInt(),
                "clientId", state.required("clientId").asInt());
    }

    private HttpRequest.Builder page(String address) {
        return request(address).header("Accept", "text/html");
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(server.resolve(address));
    }

    private HttpRequest.Builder post(String uidl, Map<String, Object> message) {
        return request(uidl)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(body(JsonMapper.shared().writeValueAsString(message)));
    }

    private static String token(JsonNode state) {
        return state.required("Vaadin-Security-Key").asString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.BodyPublisher body(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        http.close();
    }
}
