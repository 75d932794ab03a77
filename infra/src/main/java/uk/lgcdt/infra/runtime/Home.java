package uk.lgcdt.infra.runtime;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The runtime's own folder: everything that the platform keeps on disk stands below it. */
public record Home(Path root) {

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /** Returns the folder asked for, else that of {@code LGCDT_HOME}, else {@code .lgcdt} in the checkout. */
    public static Home of(@Nullable Path asked, Map<String, String> environment, Installation installation) {
        if (asked != null) {
            return new Home(asked);
        }
        String variable = environment.getOrDefault("LGCDT_HOME", "");
        return new Home(variable.isBlank() ? installation.root().resolve(".lgcdt") : Path.of(variable));
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path elasticsearch() {
        return root.resolve("elasticsearch");
    }

    /** Tables that can be thrown away and rebuilt from {@link #landing()}. */
    public Path lake() {
        return root.resolve("lake");
    }

    /** Files as received, by checksum. */
    public Path landing() {
        return root.resolve("landing");
    }

    /** Files sent from browsers, until they are loaded. */
    public Path inbox() {
        return root.resolve("inbox");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** Process ids and locks of what runs now. */
    public Path running() {
        return root.resolve("running");
    }
}
