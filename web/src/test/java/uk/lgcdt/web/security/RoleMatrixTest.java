package uk.lgcdt.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.web.SecuredRequests;
import uk.lgcdt.web.WebTest;
import uk.lgcdt.web.api.TableFormat;

/** Every page and every REST resource against every role. A new one has to be entered in the tables here. */
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RoleMatrixTest {

    private static final Set<String> EVERYBODY = Set.of("PUBLIC");

    /** Pages by route, and who may open them. A name in brackets stands for any parameter. */
    private static final Map<String, Set<String>> PAGES = Map.ofEntries(
            Map.entry("", EVERYBODY),
            Map.entry("login", EVERYBODY),
            Map.entry("markets", EVERYBODY),
            Map.entry("markets/{}", EVERYBODY),
            Map.entry("service-systems", EVERYBODY),
            Map.entry("markets/define", EVERYBODY),
            Map.entry("markets/thresholds", EVERYBODY),
            Map.entry("markets/saved", Set.of(Role.ANALYST, Role.ADMINISTRATOR)),
            Map.entry("markets/{}/what-if", EVERYBODY),
            Map.entry("markets/compare", EVERYBODY),
            Map.entry("methods", EVERYBODY),
            Map.entry("search", EVERYBODY),
            Map.entry("suppliers/{}", EVERYBODY),
            Map.entry("suppliers/{}/names", EVERYBODY),
            Map.entry("suppliers/review", Set.of(Role.ANALYST, Role.ADMINISTRATOR)),
            Map.entry("buyers/{}", EVERYBODY),
            Map.entry("processes/{}", EVERYBODY),
            Map.entry("payments", EVERYBODY),
            Map.entry("opportunities", EVERYBODY),
            Map.entry("opportunities/{}", EVERYBODY),
            Map.entry("assurance", EVERYBODY),
            Map.entry("assurance/{}", EVERYBODY),
            Map.entry("joint-procurements", EVERYBODY),
            Map.entry("joint-procurements/{}", EVERYBODY),
            Map.entry("joint-procurements/new", Set.of(Role.COUNCIL_OFFICER)),
            Map.entry("data-quality", EVERYBODY),
            Map.entry("data-quality/{}", EVERYBODY),
            Map.entry("sources/{}", EVERYBODY),
            Map.entry("runs", EVERYBODY),
            Map.entry("runs/{}", EVERYBODY),
            Map.entry("reference-data", EVERYBODY),
            Map.entry("data-loads", Set.of(Role.ANALYST, Role.ADMINISTRATOR)),
            Map.entry("data-loads/{}", Set.of(Role.ANALYST, Role.ADMINISTRATOR)),
            Map.entry("data-loads/files/{}", Set.of(Role.ANALYST, Role.ADMINISTRATOR)),
            Map.entry("data-loads/files/{}/layout", Set.of(Role.ANALYST, Role.ADMINISTRATOR)));

    /** REST resources by path; all of them are read by everybody, and show each what its role may see. */
    private static final Set<String> PUBLIC_RESOURCES = Set.of(
            "/api/v1/markets",
            "/api/v1/markets/{}",
            "/api/v1/markets/{}/figures",
            "/api/v1/markets/{}/figures.{}",
            "/api/v1/markets/{}/briefing.pdf",
            "/api/v1/markets/list.{}",
            "/api/v1/markets/{}/what-if/figures.{}",
            "/api/v1/markets/{}/what-if/briefing.pdf",
            "/api/v1/markets/compare/figures.{}",
            "/api/v1/markets/compare/briefing.pdf",
            "/api/v1/service-systems",
            "/api/v1/markets/defined",
            "/api/v1/markets/defined.{}",
            "/api/v1/markets/{}/flags",
            "/api/v1/markets/thresholds",
            "/api/v1/notices",
            "/api/v1/suppliers",
            "/api/v1/suppliers/{}",
            "/api/v1/suppliers/figures.{}",
            "/api/v1/suppliers/briefing.pdf",
            "/api/v1/processes/{}",
            "/api/v1/buyers/{}/spend-summary",
            "/api/v1/buyers/figures.{}",
            "/api/v1/buyers/briefing.pdf",
            "/api/v1/payments",
            "/api/v1/payments/list.{}",
            "/api/v1/quality",
            "/api/v1/quality/list.{}",
            "/api/v1/quality/publishers",
            "/api/v1/quality/publishers/{}",
            "/api/v1/sources/{}",
            "/api/v1/sources/{}/row",
            "/api/v1/registers/{}",
            "/api/v1/companies/{}",
            "/api/v1/companies/{}/owners",
            "/api/v1/reference",
            "/api/v1/runs",
            "/api/v1/runs/{}",
            "/api/v1/assessments",
            "/api/v1/assessments/{}",
            "/api/v1/joint-procurements",
            "/api/v1/joint-procurements/{}");

    private final MockMvc http;
    private final RequestMappingHandlerMapping mappings;

    RoleMatrixTest(
            WebApplicationContext application,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.http = SecuredRequests.to(application);
        this.mappings = mappings;
    }

    @Test
    void everyPageLetsInWhomTheTableNamesAndNobodyElse() throws Exception {
        Map<String, String> wrong = new TreeMap<>();
        for (Map.Entry<String, Class<?>> page : pages().entrySet()) {
            Set<String> allowed = PAGES.get(page.getKey());
            if (allowed == null) {
                wrong.put(page.getKey(), "has no row in the table");
                continue;
            }
            for (String role : rolesAndPublic()) {
                boolean expected = allowed.contains("PUBLIC") || allowed.contains(role);
                if (letsIn(page.getValue(), role) != expected) {
                    wrong.merge(
                            page.getKey(), role + (expected ? " is kept out" : " is let in"), (a, b) -> a + ", " + b);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRestResourceIsInTheTable() {
        Set<String> unknown = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackageName().startsWith("uk.lgcdt")) {
                mapping.getPatternValues().stream()
                        .map(RoleMatrixTest::template)
                        .filter(path -> !PUBLIC_RESOURCES.contains(path))
                        .forEach(unknown::add);
                assertThat(mapping.getMethodsCondition().getMethods())
                        .as("%s only reads", mapping)
                        .allMatch(verb -> verb.name().equals("GET"));
            }
        });

        assertThat(unknown).isEmpty();
    }

    @Test
    void everyRestResourceIsReadWithoutASignIn() throws Exception {
        for (var mapping : mappings.getHandlerMethods().entrySet()) {
            if (mapping.getValue().getBeanType().getPackageName().startsWith("uk.lgcdt")) {
                for (String path : mapping.getKey().getPatternValues()) {
                    assertThat(status(path.replace(TableFormat.ENDING, "csv").replaceAll("\\{[^/]+}", "1"), null))
                            .as(path)
                            .isNotIn(401, 403);
                }
            }
        }
    }

    @Test
    void whatIsNoPublicResourceAsksForASignIn() throws Exception {
        for (String path : List.of("/api/v1/accounts", "/api/v2/markets", "/actuator/env", "/actuator/metrics")) {
            assertThat(status(path, null)).as(path).isEqualTo(401);
        }
    }

    @Test
    void metricsAreForTheAdministratorAndForThisMachine() throws Exception {
        for (String role : rolesAndPublic()) {
            int expected = role.equals(Role.ADMINISTRATOR) ? 200 : role.equals("PUBLIC") ? 401 : 403;
            assertThat(status("/actuator/prometheus", role, "203.0.113.9"))
                    .as(role)
                    .isEqualTo(expected);
        }
        assertThat(status("/actuator/prometheus", null, "127.0.0.1")).isEqualTo(200);
        assertThat(status("/actuator/health", null, "203.0.113.9")).isEqualTo(200);
    }

    @Test
    void aProxyOnThisMachineSpeaksForOthers() throws Exception {
        int status = http.perform(
                        get("/actuator/prometheus").with(anonymous()).header("X-Forwarded-For", "203.0.113.9"))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(status).isEqualTo(401);
    }

    private int status(String path, String role) throws Exception {
        return status(path, role, "203.0.113.9");
    }

    private int status(String path, String role, String address) throws Exception {
        var request = get(path).with(from -> {
            from.setRemoteAddr(address);
            return from;
        });
        var asked = role == null || role.equals("PUBLIC")
                ? request.with(anonymous())
                : request.with(user(role.toLowerCase(java.util.Locale.ROOT)).roles(role));
        return http.perform(asked).andReturn().getResponse().getStatus();
    }

    private static boolean letsIn(Class<?> page, String role) {
        Principal principal = role.equals("PUBLIC") ? null : () -> role;
        Function<String, Boolean> hasRole = role::equals;
        return new AccessAnnotationChecker().hasAccess(page, principal, hasRole);
    }

    private static List<String> rolesAndPublic() {
        List<String> all = new ArrayList<>(Role.ALL);
        all.add("PUBLIC");
        return all;
    }

    private static Map<String, Class<?>> pages() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Map<String, Class<?>> pages = new TreeMap<>();
        for (var found : scanner.findCandidateComponents("uk.lgcdt.web")) {
            Class<?> page = Class.forName(found.getBeanClassName());
            routes(page).forEach(route -> pages.put(route, page));
        }
        return pages;
    }

    /** A page with a parameter is declared without it; the table names it with. */
    private static Stream<String> routes(Class<?> page) {
        String route = template(page.getAnnotation(Route.class).value());
        boolean takesParameter = com.vaadin.flow.router.HasUrlParameter.class.isAssignableFrom(page);
        return Stream.of(takesParameter ? route + "/{}" : route);
    }

    private static String template(String path) {
        return path.replaceAll(":[^/]+|\\{[^/]+}", "{}");
    }
}
