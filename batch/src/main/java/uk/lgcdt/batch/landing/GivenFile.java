package uk.lgcdt.batch.landing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to load.
 *
 * @param flaw why it must not even be opened; one sentence
 * @param name what people know it by, where that is not where it stands; never used to open it
 */
public record GivenFile(Path path, @Nullable String flaw, String name) {

    public GivenFile(Path path, @Nullable String flaw) {
        this(path, flaw, path.toString());
    }
}
