package uk.lgcdt.batch.collect;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A publisher's service on this machine, as well or as badly behaved as a test wants it. */
public final class ReplayServer implements AutoCloseable {

    private final HttpServer server;
    private volatile Function<Question, Reply> answers;
    private final List<Question> asked = new CopyOnWriteArrayList<>();
    private volatile Mischief mischief = Mischief.NONE;

    private ReplayServer(HttpServer server, Function<Question, Reply> answers) {
        this.server = server;
        this.answers = answers;
    }

    public static ReplayServer start(Function<Question, Reply> answers) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ReplayServer replay = new ReplayServer(server, answers);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "replay");
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/", replay::handle);
            server.start();
            return replay;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** All that was asked, in its order. */
    public List<Question> asked() {
        return List.copyOf(asked);
    }

    /** Has it give these answers from now on. */
    public void answer(Function<Question, Reply> wanted) {
        answers = wanted;
    }

    /** Has it misbehave from now on. */
    public void misbehave(Mischief wanted) {
        mischief = wanted;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Question question = new Question(
                exchange.getRequestURI(), exchange.getRequestHeaders().getFirst("User-Agent"), System.nanoTime());
        asked.add(question);
        Reply reply;
        try {
            reply = mischief.of(answers.apply(question));
        } catch (RuntimeException failure) {
            reply = Reply.text(500, failure.toString());
        }
        try (exchange) {
            reply.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.announced());
            // Closing the exchange and not its stream ends the connection where less was written than announced.
            write(reply, exchange.getResponseBody());
        } catch (IOException gone) {
            // The client went away, or was meant to be left with half an answer.
            return;
        }
    }

    private static void write(Reply reply, OutputStream out) throws IOException {
        int piece = reply.trickles() ? Math.max(1, reply.body().length / 5) : Math.max(1, reply.body().length);
        for (int from = 0; from < reply.body().length; from += piece) {
            out.write(reply.body(), from, Math.min(piece, reply.body().length - from));
            out.flush();
            if (reply.trickles()) {
                try {
                    TimeUnit.MILLISECONDS.sleep(20);
                } catch (InterruptedException cause) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    /** What a client asked. */
    public record Question(URI uri, String userAgent, long nanoTime) {

        public Map<String, String> parameters() {
            Map<String, String> parameters = new HashMap<>();
            for (String pair : String.valueOf(uri.getRawQuery()).split("&")) {
                String[] parts = pair.split("=", 2);
                parameters.put(parts[0], parts.length == 2 ? parts[1] : "");
            }
            return parameters;
        }
    }

    /**
     * An answer.
     *
     * @param announced the length that is said beforehand; 0 says none
     */
    public record Reply(int status, Map<String, String> headers, byte[] body, long announced, boolean trickles) {

        public static Reply json(String json) {
            return json(json.getBytes(StandardCharsets.UTF_8));
        }

        public static Reply json(byte[] json) {
            return new Reply(200, Map.of("Content-Type", "application/json"), json, json.length, false);
        }

        public static Reply text(int status, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Reply(status, Map.of("Content-Type", "text/plain"), bytes, bytes.length, false);
        }

        public Reply with(String header, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(header, value);
            return new Reply(status, more, body, announced, trickles);
        }

        Reply half() {
            return new Reply(status, headers, Arrays.copyOf(body, body.length / 2), body.length, trickles);
        }

        Reply halfUnnoticed() {
            return new Reply(status, headers, Arrays.copyOf(body, body.length / 2), 0, trickles);
        }

        Reply trickling() {
            return new Reply(status, headers, body, announced, true);
        }
    }

    /** What goes wrong between the service and its client. */
    @FunctionalInterface
    public interface Mischief {

        Mischief NONE = reply -> reply;

        Reply of(Reply reply);

        /** Everything that can go wrong and be got over, by chance. */
        static Mischief byChance(long seed, double share) {
            Random random = new Random(seed);
            return reply -> {
                synchronized (random) {
                    return random.nextDouble() < share ? oneOf(random.nextInt(8), reply) : reply;
                }
            };
        }

        private static Reply oneOf(int kind, Reply reply) {
            return switch (kind) {
                case 0 ->
                    Reply.text(429, "Rate limit of 12 exceeded. Please retry after 1 seconds.")
                            .with("Retry-After", "1");
                case 1 -> Reply.text(503, "Service Unavailable").with("Retry-After", "Mon, 10 Aug 2026 09:00:00 GMT");
                case 2 -> Reply.text(500, "Internal Server Error");
                case 3 -> Reply.text(200, "<!DOCTYPE html><html><body>Sorry</body></html>");
                case 4 -> reply.half();
                case 5 -> reply.halfUnnoticed();
                case 6 -> reply.trickling();
                default -> Reply.json("{\"message\":\"try later\"}");
            };
        }
    }
}
