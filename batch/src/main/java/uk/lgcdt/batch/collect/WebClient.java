package uk.lgcdt.batch.collect;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.runtime.Home;

/** Makes one request at a time; it follows no redirect, and waits for no answer for ever. */
@Component
class WebClient implements DisposableBean {

    private static final long LARGEST_ANSWER = 512L * 1024 * 1024; // a portal's whole month
    private static final Duration TIME_TO_CONNECT = Duration.ofSeconds(20);

    private final HttpClient http;
    private final Clock clock;
    private final StopSignal stop;
    private final String userAgent;
    private final Path folder;
    private final Duration patience;

    WebClient(Clock clock, StopSignal stop, CollectSettings settings, Environment environment, Home home) {
        this.clock = clock;
        this.stop = stop;
        userAgent = settings.userAgent();
        folder = home.landing();
        patience = Duration.ofSeconds(environment.getProperty("lgcdt.collect.seconds-for-an-answer", Long.class, 180L));
        http = HttpClient.newBuilder()
                .connectTimeout(TIME_TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Asks for something; the file with the answer is the caller's to delete.
     *
     * @throws IOException when there is no whole answer in time
     * @throws uk.lgcdt.batch.run.StoppedException when collecting is to stop
     */
    Answer get(URI address) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "incoming-", "");
        try {
            HttpResponse<Path> response = send(address, file);
            return new Answer(response.statusCode(), response.headers(), file, clock.instant());
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    @Override
    public void destroy() {
        http.shutdownNow();
    }

    private HttpResponse<Path> send(URI address, Path file) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .header("User-Agent", userAgent)
                .timeout(patience)
                .GET()
                .build();
        CompletableFuture<HttpResponse<Path>> sent = http.sendAsync(request, BoundedBody.to(file, LARGEST_ANSWER));
        // The request's own timeout ends with the headers; a body that trickles in has no longer than that either.
        CompletableFuture<HttpResponse<Path>> awaited =
                sent.copy().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return stop.await(awaited);
        } catch (CompletionException failure) {
            throw asIoException(Objects.requireNonNullElse(failure.getCause(), failure));
        } finally {
            sent.cancel(true);
        }
    }

    private IOException asIoException(Throwable cause) {
        if (cause instanceof TimeoutException) {
            return new IOException("no whole answer within " + patience.toSeconds() + " seconds", cause);
        }
        return cause instanceof IOException failure ? failure : new IOException(String.valueOf(cause), cause);
    }
}
