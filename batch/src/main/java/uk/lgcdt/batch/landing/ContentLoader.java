package uk.lgcdt.batch.landing;

import uk.lgcdt.infra.landing.FileKind;

/** Loads one kind of content. */
public interface ContentLoader {

    FileKind kind();

    /**
     * Loads the rows, and rejects those that cannot be.
     *
     * @throws RefusedFileException when the content, or the rest of it, cannot be read; what was loaded before stays
     */
    void load(Content content, FileLoad load);
}
