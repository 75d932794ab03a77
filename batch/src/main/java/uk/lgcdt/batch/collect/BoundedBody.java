package uk.lgcdt.batch.collect;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Writes a body to a file, up to so many bytes; a larger one fails. */
final class BoundedBody implements BodySubscriber<Path> {

    private final BodySubscriber<Path> file;
    private final long most;
    private long received;
    private Flow.@Nullable Subscription subscription;

    private BoundedBody(BodySubscriber<Path> file, long most) {
        this.file = file;
        this.most = most;
    }

    static BodyHandler<Path> to(Path file, long most) {
        return response -> new BoundedBody(BodyHandlers.ofFile(file).apply(response), most);
    }

    @Override
    public CompletionStage<Path> getBody() {
        return file.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        file.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        received += pieces.stream().mapToLong(ByteBuffer::remaining).sum();
        if (received > most) {
            if (subscription != null) {
                subscription.cancel();
            }
            file.onError(new IOException("the answer is larger than " + most / (1024 * 1024) + " MiB"));
        } else {
            file.onNext(pieces);
        }
    }

    @Override
    public void onError(Throwable failure) {
        file.onError(failure);
    }

    @Override
    public void onComplete() {
        file.onComplete();
    }
}
