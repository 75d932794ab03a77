package uk.lgcdt.web.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

class WalkedPageTest {

    /** Opened by signing in, and by officers of councils alone. */
    private static final Set<String> NOT_WALKED = Set.of("/login", "/joint-procurements/new");

    @Test
    void everyPageAndEveryResourceIsWalked() {
        Set<String> walked = WalkedPage.list().stream().map(WalkedPage::path).collect(Collectors.toSet());

        Set<String> missing = new TreeSet<>(NOT_WALKED);
        Stream.concat(pages(), resources())
                .filter(path -> !walked.contains(path))
                .forEach(missing::add);

        assertThat(missing).isEqualTo(NOT_WALKED);
    }

    @Test
    void aQueryStandsBelowItsAddress() {
        List<WalkedPage> pages = WalkedPage.read("""
                -- What this is.
                -- page /markets

                -- rest /api/v1/markets/{}?year={}
                -- the largest first
                select market, year
                  from market_measure
                """);

        assertThat(pages)
                .containsExactly(
                        new WalkedPage(WalkedPage.Kind.PAGE, "/markets", ""),
                        new WalkedPage(
                                WalkedPage.Kind.REST,
                                "/api/v1/markets/{}?year={}",
                                "select market, year\n  from market_measure"));
    }

    @Test
    void valuesAreWrittenAsAddressesWriteThem() {
        var page = new WalkedPage(WalkedPage.Kind.PAGE, "/buyers/{}?q={}", "");

        assertThat(page.address(List.of("GB-X-a b/c", "R&D £1"))).isEqualTo("/buyers/GB-X-a%20b/c?q=R%26D%20%C2%A31");
        assertThatThrownBy(() -> page.address(List.of("one"))).hasMessageContaining("more braces");
        assertThatThrownBy(() -> page.address(List.of("one", "two", "three"))).hasMessageContaining("fewer braces");
    }

    @Test
    void aQuarterAreTheHeaviestAndTheRestAreSpread() {
        List<String> all = IntStream.range(0, 100).mapToObj(Integer::toString).toList();

        assertThat(WalkedPage.choose(all, 8)).containsExactly("0", "1", "2", "18", "34", "51", "67", "83");
    }

    @Test
    void fewAddressesComeAgain() {
        assertThat(WalkedPage.choose(List.of("a", "b"), 5)).containsExactly("a", "b", "a", "b", "a");
        assertThat(WalkedPage.choose(List.of(), 5)).isEmpty();
    }

    private static Stream<String> pages() {
        return annotated(Route.class).map(page -> {
            String route = "/" + page.getAnnotation(Route.class).value().replaceAll(":[^/]+", "{}");
            return HasUrlParameter.class.isAssignableFrom(page) ? route + "/{}" : route;
        });
    }

    private static Stream<String> resources() {
        return annotated(RestController.class).flatMap(resource -> {
            List<String> under = paths(AnnotatedElementUtils.findMergedAnnotation(resource, RequestMapping.class));
            return Arrays.stream(resource.getDeclaredMethods())
                    .flatMap(method -> mapped(method))
                    .flatMap(path -> under.stream().map(beginning -> beginning + path))
                    // Files come in several formats, of which one is walked.
                    .map(path -> path.replaceAll("\\.\\{[^/]+}", ".csv").replaceAll("\\{[^/]+}", "{}"));
        });
    }

    private static Stream<String> mapped(Method method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return mapping == null ? Stream.empty() : paths(mapping).stream();
    }

    private static List<String> paths(RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
    }

    private static Stream<Class<?>> annotated(Class<? extends Annotation> annotation) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
        return scanner.findCandidateComponents("uk.lgcdt.web").stream().map(found -> {
            try {
                return Class.forName(found.getBeanClassName());
            } catch (ClassNotFoundException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }
}
