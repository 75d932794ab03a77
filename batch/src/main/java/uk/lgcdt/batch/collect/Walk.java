package uk.lgcdt.batch.collect;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.run.Notices;
import uk.lgcdt.infra.collect.CollectedWindow;
import uk.lgcdt.infra.collect.CollectedWindowRepository;
import uk.lgcdt.infra.collect.WindowKey;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.landing.LoadedPath;

/** Walks through windows page by page, first through those that are unfinished. */
final class Walk {

    private static final int MOST_PAGES = 100_000; // of a window; a service that links on for ever is told by it

    private final Target target;
    private final PageFetcher fetcher;
    private final PageStore store;
    private final CollectedWindowRepository windows;
    private final Notices notices;
    private final CollectReport report;
    private final Clock clock;
    private final Deque<CollectedWindow> unfinished;
    private final Deque<WindowKey> planned;
    private final Set<String> failedParts = new TreeSet<>();
    private @Nullable CollectFailure firstFailure;
    private @Nullable CollectedWindow current;
    private boolean mayBeginAnew; // once for each window
    private int files;
    private int pages;
    private int completed;
    private LoadCounts counts = LoadCounts.NONE;

    Walk(
            CollectPlan plan,
            PageFetcher fetcher,
            PageStore store,
            CollectedWindowRepository windows,
            Notices notices,
            CollectReport report,
            Clock clock) {
        target = plan.target();
        this.fetcher = fetcher;
        this.store = store;
        this.windows = windows;
        this.notices = notices;
        this.report = report;
        this.clock = clock;
        unfinished = new ArrayDeque<>(plan.unfinished());
        planned = new ArrayDeque<>(plan.windows());
    }

    int pages() {
        return pages;
    }

    int completed() {
        return completed;
    }

    LoadCounts counts() {
        return counts;
    }

    /**
     * Fetches and stores one page.
     *
     * @return whether there may be another
     * @throws CollectFailure when the service does not answer as it should
     * @throws uk.lgcdt.batch.run.StoppedException when collecting is to stop
     */
    boolean step(long runId) {
        CollectedWindow window = current == null ? next() : current;
        if (window == null) {
            if (firstFailure != null) {
                throw new CollectFailure("%s (types of notice that failed: %s)"
                        .formatted(firstFailure.getMessage(), String.join(", ", failedParts)));
            }
            return false;
        }
        current = window;
        try {
            current = page(runId, window);
        } catch (ExpiredPageException expired) {
            notices.say(expired.getMessage() + "; the window is walked through from its beginning");
            current = windows.restart(window.id(), clock.instant());
            mayBeginAnew = false;
        } catch (CollectFailure failure) {
            fail(runId, window, failure);
        }
        return true;
    }

    /** Returns the window as it stands after the page; nothing when that was its last. */
    private @Nullable CollectedWindow page(long runId, CollectedWindow window) {
        URI url = window.nextUrl() == null
                ? target.service().firstPage(target.address(), window.key())
                : URI.create(window.nextUrl());
        notices.progress("%s: %s, page %d".formatted(target.title(), spanOf(window), window.pages() + 1));
        FetchedPage page = fetcher.fetch(target, url, mayBeginAnew && window.nextUrl() != null);
        try {
            String next = nextOf(window, page);
            LoadedPath loaded = store.store(runId, files + 1, target, window, page, next);
            files++;
            pages++;
            counts = counts.plus(loaded.counts());
            report.fetched(pages, counts);
            if (next != null) {
                return windows.get(window.id());
            }
            completed++;
            return null;
        } finally {
            PageFetcher.delete(page.answer().body());
        }
    }

    private @Nullable String nextOf(CollectedWindow window, FetchedPage page) {
        String link = page.content().next();
        if (link == null) {
            return null;
        }
        String next = ServiceAddress.follow(target.service(), target.address(), page.url(), link)
                .toString();
        if (next.equals(page.url().toString()) || windows.hasPage(window.id(), next) || window.pages() >= MOST_PAGES) {
            throw new CollectFailure("%s links in a circle: %s comes again after %s"
                    .formatted(target.title(), ServiceAddress.excerpt(next), page.url()));
        }
        return next;
    }

    private void fail(long runId, CollectedWindow window, CollectFailure failure) {
        store.storeFailure(runId, files + 1, target, window, failure);
        if (failure.garbage() != null) {
            files++;
            PageFetcher.delete(failure.garbage().path());
        }
        String part = window.key().part();
        if (part.isEmpty()) {
            throw failure;
        }
        // One type of notice that the portal cannot give does not hold up the others.
        failedParts.add(part);
        firstFailure = Objects.requireNonNullElse(firstFailure, failure);
        current = null;
    }

    private @Nullable CollectedWindow next() {
        while (!unfinished.isEmpty()) {
            CollectedWindow window = unfinished.removeFirst();
            if (!failedParts.contains(window.key().part())) {
                mayBeginAnew = true;
                return window;
            }
        }
        while (!planned.isEmpty()) {
            WindowKey key = planned.removeFirst();
            if (!failedParts.contains(key.part())) {
                mayBeginAnew = true;
                return windows.open(key, clock.instant());
            }
        }
        return null;
    }

    private static String spanOf(CollectedWindow window) {
        WindowKey key = window.key();
        String span = UkTime.shown(key.span().from()) + " to "
                + UkTime.shown(key.span().to());
        return key.part().isEmpty() ? span : span + ", notices of type " + key.part();
    }
}
