package uk.lgcdt.batch.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.landing.GivenFile;
import uk.lgcdt.batch.run.Notices;
import uk.lgcdt.infra.landing.Fetched;

/** Fetches a page whole: waits its turn, obeys a service that asks for patience, and tries again a few times, not for ever. */
@Component
class PageFetcher {

    /** The licence of all the services' notices, by its SPDX name. */
    static final String LICENCE = "OGL-UK-3.0";

    private static final int ATTEMPTS = 5;
    private static final int REFUSALS = 20;
    private static final int REDIRECTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5); // doubled after each attempt
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> UNKNOWN_PAGE = Set.of(400, 404, 410, 422);
    private static final int UNAVAILABLE = 503;
    private static final int EXCERPT = 200; // bytes

    private final WebClient web;
    private final Pacer pacer;
    private final Notices notices;

    PageFetcher(WebClient web, Pacer pacer, Notices notices) {
        this.web = web;
        this.pacer = pacer;
        this.notices = notices;
    }

    /**
     * Fetches it; the file with the answer is the caller's to delete.
     *
     * @param forgettable whether the walk can begin anew where the service does not know the page any more
     * @throws CollectFailure when the service does not answer with a page
     * @throws ExpiredPageException when the service has forgotten the page
     */
    FetchedPage fetch(Target target, URI page, boolean forgettable) {
        Attempts attempts = new Attempts(target, page);
        URI url = page;
        while (true) {
            pacer.awaitTurn(target);
            Answer answer;
            try {
                answer = web.get(url);
            } catch (IOException cause) {
                attempts.failed("does not answer (" + reasonOf(cause) + ")", null);
                continue;
            }
            int status = answer.status();
            if (status == 200) {
                try {
                    PageContent content =
                            PageReader.read(answer.body(), target.service().maySkipReleases());
                    attempts.dropGarbage();
                    return new FetchedPage(page, answer, content);
                } catch (GarbledPageException garbled) {
                    attempts.failed("answers " + garbled.getMessage(), answer);
                } catch (IOException cause) {
                    throw new UncheckedIOException(cause);
                }
            } else if (target.service().isRefusal(status)
                    || (status == UNAVAILABLE && answer.header("retry-after").isPresent())) {
                attempts.refused(answer);
            } else if (status >= 500) {
                attempts.failed("answers with status " + status + excerpt(answer), answer);
            } else if (MOVED.contains(status)) {
                url = attempts.moved(url, answer);
            } else if (forgettable && UNKNOWN_PAGE.contains(status)) {
                String sentence = "%s answers with status %d%s".formatted(target.title(), status, excerpt(answer));
                delete(answer.body());
                throw new ExpiredPageException(sentence);
            } else {
                throw attempts.failure("answers with status " + status + excerpt(answer), answer);
            }
        }
    }

    private static String reasonOf(IOException cause) {
        if (cause instanceof ConnectException) {
            return "no connection could be made";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    static GivenFile given(URI url, Answer answer) {
        return GivenFile.of(answer.body(), new Fetched(url.toString(), LICENCE, answer.at()));
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Returns the beginning of a short plain text, which tells people what is the matter. */
    private static String excerpt(Answer answer) {
        try (var body = Files.newInputStream(answer.body())) {
            String text = new String(body.readNBytes(EXCERPT), StandardCharsets.UTF_8)
                    .replaceAll("\\p{Cntrl}+", " ")
                    .strip();
            return text.isEmpty() || text.startsWith("<") ? "" : " (" + text + ")";
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** How often one page was asked for in vain. */
    private final class Attempts {

        private final Target target;
        private final URI page;
        private int failures;
        private int refusals;
        private int redirects;
        private @Nullable Answer garbage;

        Attempts(Target target, URI page) {
            this.target = target;
            this.page = page;
        }

        void failed(String what, @Nullable Answer answer) {
            dropGarbage();
            garbage = answer;
            failures++;
            if (failures >= ATTEMPTS) {
                throw failure(what + ", and did so " + ATTEMPTS + " times in a row", answer);
            }
            notices.progress("%s %s; trying again".formatted(target.title(), what));
            pacer.pause(target, FIRST_PAUSE.multipliedBy(1L << (failures - 1)));
        }

        void refused(Answer answer) {
            Duration wait = RetryAfter.of(answer).orElse(target.service().pause());
            String what = "asks for patience with status " + answer.status() + excerpt(answer);
            pacer.postpone(target, wait);
            refusals++;
            if (refusals >= REFUSALS || wait.compareTo(LONGEST_PAUSE) > 0) {
                throw failure(what + ", for " + wait.toSeconds() + " seconds", answer);
            }
            delete(answer.body());
            notices.progress("%s %s; waiting %d seconds".formatted(target.title(), what, wait.toSeconds()));
        }

        URI moved(URI from, Answer answer) {
            delete(answer.body());
            redirects++;
            String link = answer.header("location").orElse("");
            if (redirects > REDIRECTS || link.isBlank()) {
                throw new CollectFailure(target.title() + " redirects without end");
            }
            return ServiceAddress.follow(target.service(), target.address(), from, link);
        }

        CollectFailure failure(String what, @Nullable Answer answer) {
            return new CollectFailure(
                    "%s %s (asked for %s)".formatted(target.title(), what, page),
                    answer == null ? null : given(page, answer),
                    null);
        }

        void dropGarbage() {
            if (garbage != null) {
                delete(garbage.body());
                garbage = null;
            }
        }
    }
}
