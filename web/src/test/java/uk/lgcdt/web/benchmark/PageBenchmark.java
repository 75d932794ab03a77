package uk.lgcdt.web.benchmark;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import uk.lgcdt.infra.runtime.Installation;
import uk.lgcdt.infra.runtime.Services;

/** Opens every page and resource of a running server with many ids of its data, and prints what the server spent on each. */
final class PageBenchmark {

    private static final int WARMING_UP = 12; // openings of each address that do not count

    private final PageOptions options;
    private final List<WalkedPage> pages = WalkedPage.list();

    private PageBenchmark(PageOptions options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Installation installation = Installation.find(System.getenv());
        PageOptions options;
        try {
            options = PageOptions.read(
                    arguments,
                    Path.of(System.getProperty("lgcdt.from", "")).toAbsolutePath(),
                    System.getenv(),
                    installation);
        } catch (IllegalArgumentException wrong) {
            System.err.println("lgcdt: " + wrong.getMessage());
            System.exit(2);
            return;
        }
        System.exit(new PageBenchmark(options).run(installation) ? 0 : 1);
    }

    /** Returns whether every page is as it should be. */
    private boolean run(Installation installation) throws Exception {
        try (Services services = Services.start(options.home(), installation, System.getenv());
                BenchmarkHome home = new BenchmarkHome(options, installation, services)) {
            long run = home.publishedRun();
            System.out.printf("Home %s, run %d%n", options.home().root(), run);
            home.size(run).forEach((table, rows) -> System.out.printf("%-16s %,12d rows%n", table, rows));
            if (options.address().isPresent()) {
                System.out.println("Times are those of the answers, as seen from here; statements are not counted");
                List<Visit> visits = walk(options.address().get(), options.password(), choose(home, run));
                return report(visits, Optional.empty());
            }
            // The server brings a home of an earlier version up to date, so it comes first.
            try (MeasuredServer server = MeasuredServer.start(options.home(), installation, services)) {
                List<Visit> visits = walk(server.address(), server.password(), choose(home, run));
                return report(visits, Optional.of(server.costs()));
            }
        }
    }

    private Map<WalkedPage, List<String>> choose(BenchmarkHome home, long run) throws SQLException {
        Map<WalkedPage, List<String>> chosen = new LinkedHashMap<>();
        for (WalkedPage page : pages) {
            chosen.put(page, WalkedPage.choose(home.addresses(page, run), options.requests()));
        }
        return chosen;
    }

    private List<Visit> walk(URI server, String password, Map<WalkedPage, List<String>> addresses)
            throws IOException, InterruptedException {
        try (Crowd crowd = Crowd.signIn(server, password, options.users())) {
            addresses.forEach((page, all) ->
                    crowd.open(page, WalkedPage.choose(all, Math.min(WARMING_UP, all.size()))));
            List<Visit> visits = new ArrayList<>();
            addresses.forEach((page, all) -> visits.addAll(crowd.open(page, all)));
            return visits;
        }
    }

    private boolean report(List<Visit> visits, Optional<Map<String, RequestCost>> measured) {
        System.out.printf(
                "%d openings of each address, %d at once, after %d that warm up; limit %.0f ms at the 95th percentile%n%n%s%n",
                options.requests(), options.users(), WARMING_UP, PageFigures.LIMIT, PageFigures.HEADING);
        int wrong = 0;
        for (WalkedPage page : pages) {
            PageFigures figures = figures(page, visits, measured);
            System.out.println(figures.line(measured.isPresent()));
            wrong += figures.isWrong() ? 1 : 0;
        }
        System.out.printf("%n%d of %d addresses are not as they should be%n", wrong, pages.size());
        visits.stream()
                .filter(visit -> !visit.answered())
                .limit(20)
                .forEach(visit -> System.out.println("failed: " + visit.address()));
        return wrong == 0;
    }

    private static PageFigures figures(
            WalkedPage page, List<Visit> visits, Optional<Map<String, RequestCost>> measured) {
        List<Visit> opened =
                visits.stream().filter(visit -> visit.page() == page).toList();
        List<RequestCost> costs = opened.stream()
                .filter(Visit::answered)
                .map(visit -> measured.map(all -> all.get(visit.id())).orElse(new RequestCost(visit.millis(), 0, 0, 0)))
                .toList();
        return new PageFigures(page, costs, opened.size() - costs.size());
    }
}
