package uk.lgcdt.web.benchmark;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.filter.OncePerRequestFilter;

/** Writes what each request cost that says which visit it is part of. */
final class RequestMeter extends OncePerRequestFilter {

    /** Names the visit; requests without it are not measured. */
    static final String VISIT = "X-Benchmark-Visit";

    private final Writer costs;

    RequestMeter(Path file) {
        try {
            costs = Files.newBufferedWriter(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(VISIT) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long began = System.nanoTime();
        String visit = request.getHeader(VISIT);
        StatementCount count = StatementCount.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            StatementCount.end();
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new AtTheEnd(() -> write(visit, began, count)));
            } else {
                write(visit, began, count);
            }
        }
    }

    private synchronized void write(String visit, long began, StatementCount count) {
        try {
            costs.write(count.cost((System.nanoTime() - began) / 1e6).toLine(visit) + "\n");
            costs.flush();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** For answers that are written after the request's own thread has gone. */
    private record AtTheEnd(Runnable task) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            task.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // It is completed next.
        }

        @Override
        public void onError(AsyncEvent event) {
            // It is completed next.
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
