package uk.lgcdt.batch.run;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Tells the terminal, and whoever else listens for the time being. */
@Component
@Primary
public class RelayedNotices implements Notices {

    private final Notices terminal;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    RelayedNotices(@Qualifier("notices") Notices terminal) {
        this.terminal = terminal;
    }

    /** Hands over what is said and shown, until what is returned is closed. */
    public Listening listen(Consumer<String> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void say(String sentence) {
        terminal.say(sentence);
        listeners.forEach(listener -> listener.accept(sentence));
    }

    @Override
    public void progress(String text) {
        terminal.progress(text);
        listeners.forEach(listener -> listener.accept(text));
    }

    /** Somebody's listening. */
    @FunctionalInterface
    public interface Listening extends AutoCloseable {

        @Override
        void close();
    }
}
