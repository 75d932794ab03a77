package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.InputStream;

/** Something to load: a received file, unpacked where it is compressed, or one entry of the archive that it is. */
public interface Content {

    /** The entry's name in its archive; empty when the file is no archive. */
    String entry();

    /**
     * Opens it from its beginning; may be called more than once.
     *
     * <p>Reading fails with {@link ArchiveTooLargeException} where unpacking goes beyond the limits.
     */
    InputStream open() throws IOException;
}
