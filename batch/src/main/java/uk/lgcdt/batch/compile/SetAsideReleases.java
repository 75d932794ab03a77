package uk.lgcdt.batch.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.compile.ReleaseMoment;

/**
 * Releases put aside in a file without a name, which is gone with the process, to be taken out again by contracting
 * process. In memory are only where each release is and when it was published: some 200 bytes.
 */
final class SetAsideReleases implements AutoCloseable {

    private static final int BUFFER = 1 << 20; // bytes

    /** Undated releases come first; equal ones stay in the order of their arrival, because sorting is stable. */
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::moment, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final Map<String, List<Place>> processes = new LinkedHashMap<>();
    private long length;

    private SetAsideReleases(FileChannel file) {
        this.file = file;
    }

    static SetAsideReleases create() throws IOException {
        Path path = Files.createTempFile("lgcdt-compile-", ".json");
        return new SetAsideReleases(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    void add(String ocid, @Nullable String date, byte[] release) {
        processes
                .computeIfAbsent(ocid, first -> new ArrayList<>(2))
                .add(new Place(ReleaseMoment.of(date), length, release.length));
        length += release.length;
        if (buffer.remaining() < release.length) {
            writeOut(buffer.flip());
            buffer.clear();
        }
        if (release.length > BUFFER) {
            writeOut(ByteBuffer.wrap(release));
        } else {
            buffer.put(release);
        }
    }

    /** Takes the releases of a process one by one. */
    interface Process {

        /** @param releases in the order of merging, each read when it is asked for */
        void accept(String ocid, Iterable<String> releases);
    }

    /** Hands over the processes in the order in which their first releases came. */
    void forEachProcess(Process action) {
        writeOut(buffer.flip());
        buffer.clear();
        processes.forEach((ocid, places) -> {
            places.sort(ORDER);
            action.accept(ocid, () -> places.stream().map(this::read).iterator());
        });
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void writeOut(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private String read(Place place) {
        ByteBuffer bytes = ByteBuffer.allocate(place.length);
        try {
            while (bytes.hasRemaining() && file.read(bytes, place.offset + bytes.position()) >= 0) {
                // A read may bring less than was asked for.
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    private record Place(@Nullable ReleaseMoment moment, long offset, int length) {}
}
