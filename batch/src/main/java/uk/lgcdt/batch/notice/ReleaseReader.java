package uk.lgcdt.batch.notice;

import java.io.IOException;
import java.io.InputStream;
import uk.lgcdt.batch.landing.ArchiveTooLargeException;
import uk.lgcdt.batch.landing.Content;
import uk.lgcdt.batch.landing.RefusedFileException;

/**
 * Reads releases one by one, each as the bytes that were published, whatever they are wrapped in: packages, records,
 * lists, lines, answers of search services, or one after the other. Of a file it holds one release at a time.
 *
 * <p>A mistake in the JSON of a release is put right where it is known how, or else costs that release, if it can be told
 * where it ends.
 */
public final class ReleaseReader {

    /** The largest published releases are below 2 MB. */
    public static final int LARGEST_RELEASE = 64 * 1024 * 1024; // bytes

    private final int largestRelease;
    private final ReleaseHandler handler;

    public ReleaseReader(int largestRelease, ReleaseHandler handler) {
        this.largestRelease = largestRelease;
        this.handler = handler;
    }

    /** @throws RefusedFileException when the content, or the rest of it, cannot be read */
    public void read(Content content) throws IOException {
        LastRelease last = new LastRelease(handler);
        try (InputStream in = Utf8Input.of(content.open())) {
            Window window = new Window(in, largestRelease);
            boolean lines = JsonLines.isMadeOfLines(window);
            new Documents(window, lines, last).read();
        } catch (ArchiveTooLargeException cause) {
            throw cause;
        } catch (IOException cause) {
            if (last.position() == null) {
                throw cause;
            }
            throw new RefusedFileException(
                    "after " + last.position(), "It is damaged from there (" + cause.getMessage() + ")");
        }
    }
}
