package uk.lgcdt.batch.collect;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.landing.GivenFile;
import uk.lgcdt.batch.landing.LoadFile;
import uk.lgcdt.batch.landing.LoadRequest;
import uk.lgcdt.batch.landing.RefusedFiles;
import uk.lgcdt.batch.run.WriterTurn;
import uk.lgcdt.infra.collect.CollectedPage;
import uk.lgcdt.infra.collect.CollectedWindow;
import uk.lgcdt.infra.collect.CollectedWindowRepository;
import uk.lgcdt.infra.landing.LoadedPath;
import uk.lgcdt.infra.run.WriterLock;

/** Stores a page, its releases and the checkpoint behind it in one transaction: all of them, or nothing. */
@Component
class PageStore {

    /** Headers that tell of the session and not of the answer. */
    private static final Set<String> NOT_KEPT = Set.of("set-cookie", "set-cookie2", "connection", "keep-alive");

    private final TransactionTemplate transaction;
    private final WriterTurn turn;
    private final LoadFile loadFile;
    private final RefusedFiles refusedFiles;
    private final CollectedWindowRepository windows;
    private final Clock clock;

    PageStore(
            PlatformTransactionManager transactions,
            WriterTurn turn,
            LoadFile loadFile,
            RefusedFiles refusedFiles,
            CollectedWindowRepository windows,
            Clock clock) {
        transaction = new TransactionTemplate(transactions);
        this.turn = turn;
        this.loadFile = loadFile;
        this.refusedFiles = refusedFiles;
        this.windows = windows;
        this.clock = clock;
    }

    /**
     * Stores it. Loads and refreshes of others are let in between pages.
     *
     * @param ordinal the page's place in the run, from 1
     * @param next address of the next page; absent on the last, which completes the window
     */
    LoadedPath store(
            long runId, int ordinal, Target target, CollectedWindow window, FetchedPage page, @Nullable String next) {
        GivenFile given = PageFetcher.given(page.url(), page.answer());
        LoadRequest request =
                new LoadRequest(List.of(given), null, target.service().name());
        try (WriterLock.Held held = turn.await()) {
            return java.util.Objects.requireNonNull(transaction.execute(status -> {
                LoadedPath loaded = loadFile.load(runId, ordinal, given, request, path -> {});
                windows.storePage(new CollectedPage(
                        window.id(),
                        runId,
                        loaded.landedFileId(),
                        page.url().toString(),
                        page.answer().at(),
                        page.content().releases(),
                        headersOf(page.answer()),
                        next));
                if (next == null) {
                    Instant coveredTo = target.service().coveredTo(window.key().span(), window.startedAt());
                    windows.complete(window.id(), coveredTo, clock.instant());
                }
                return loaded;
            }));
        }
    }

    /** Keeps why a window cannot go on, and what the service answered with. */
    void storeFailure(long runId, int ordinal, Target target, CollectedWindow window, CollectFailure failure) {
        GivenFile garbage = failure.garbage();
        String reason = String.valueOf(failure.getMessage());
        try (WriterLock.Held held = turn.await()) {
            transaction.executeWithoutResult(status -> {
                windows.fail(window.id(), reason, clock.instant());
                if (garbage != null) {
                    refusedFiles.keep(runId, ordinal, garbage, target.service().name(), reason);
                }
            });
        }
    }

    private static String headersOf(Answer answer) {
        Map<String, String> kept = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> {
            if (!NOT_KEPT.contains(name) && !name.startsWith(":")) {
                kept.put(name, String.join(", ", values));
            }
        });
        return JsonMapper.shared().writeValueAsString(kept);
    }
}
