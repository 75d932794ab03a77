package uk.lgcdt.batch.landing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.landing.Fetched;

/**
 * A file to load.
 *
 * @param flaw why it must not even be opened; one sentence
 * @param name what people know it by, where that is not where it stands; never used to open it
 * @param fetched absent for a file that was given
 */
public record GivenFile(
        Path path,
        @Nullable String flaw,
        String name,
        @Nullable Fetched fetched) {

    public GivenFile(Path path, @Nullable String flaw) {
        this(path, flaw, path.toString());
    }

    public GivenFile(Path path, @Nullable String flaw, String name) {
        this(path, flaw, name, null);
    }

    /** A file that was fetched; people know it by its address. */
    public static GivenFile of(Path path, Fetched fetched) {
        return new GivenFile(path, null, fetched.url(), fetched);
    }
}
