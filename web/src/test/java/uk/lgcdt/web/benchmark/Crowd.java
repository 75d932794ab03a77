package uk.lgcdt.web.benchmark;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Visitors who open addresses at the same time, each in a session of its own. */
final class Crowd implements AutoCloseable {

    private final List<Visitor> visitors;
    private final BlockingQueue<Visitor> free;
    private final ExecutorService threads;
    private final AtomicLong visits = new AtomicLong();

    private Crowd(List<Visitor> visitors) {
        this.visitors = visitors;
        this.free = new LinkedBlockingQueue<>(visitors);
        this.threads = Executors.newFixedThreadPool(visitors.size());
    }

    static Crowd signIn(URI server, String password, int users) throws IOException, InterruptedException {
        FaultWords faults = FaultWords.load();
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            visitors.add(Visitor.signIn(server, password, faults));
        }
        return new Crowd(visitors);
    }

    /** Opens all addresses, as many at once as there are visitors, and returns when the last is answered. */
    List<Visit> open(WalkedPage page, List<String> addresses) {
        List<Future<Visit>> opening = addresses.stream()
                .map(address -> threads.submit(() -> visit(page, address)))
                .toList();
        return opening.stream().map(Crowd::done).toList();
    }

    private Visit visit(WalkedPage page, String address) throws InterruptedException {
        String id = Long.toString(visits.incrementAndGet());
        Visitor visitor = free.take();
        long began = System.nanoTime();
        boolean answered;
        try {
            answered = visitor.open(page.kind(), address, id);
        } catch (IOException cause) {
            answered = false;
        } finally {
            free.add(visitor);
        }
        return new Visit(page, address, id, (System.nanoTime() - began) / 1e6, answered);
    }

    private static Visit done(Future<Visit> opening) {
        try {
            return opening.get();
        } catch (ExecutionException cause) {
            throw new IllegalStateException("An address could not be opened", cause.getCause());
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while pages were opened", cause);
        }
    }

    @Override
    public void close() {
        threads.close();
        visitors.forEach(Visitor::close);
    }
}
