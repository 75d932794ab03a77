package uk.lgcdt.batch.landing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to load.
 *
 * @param flaw why it must not even be opened; one sentence
 */
public record GivenFile(Path path, @Nullable String flaw) {}
