package uk.lgcdt.infra.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads lines of UTF-8 by their beginnings; of a line that is passed over no more than the beginning is kept. */
final class LineReader implements AutoCloseable {

    private static final int BUFFER = 65_536; // bytes

    private final InputStream in;
    private final int headBytes;
    private final ReadingLimits.Reading reading;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int place;
    private int end;
    private boolean withinLine;

    /** @param headBytes length of the beginnings */
    LineReader(InputStream in, int headBytes, ReadingLimits.Reading reading) {
        this.in = in;
        this.headBytes = headBytes;
        this.reading = reading;
    }

    /** Goes to the next line; false where there is none. */
    boolean next() throws IOException {
        if (withinLine) {
            read(0);
        }
        if (place == end && !fill()) {
            return false;
        }
        kept.reset();
        withinLine = true;
        read(headBytes);
        return true;
    }

    /** The line's beginning; a letter cut in two at its end is garbled. */
    String head() {
        return kept.toString(StandardCharsets.UTF_8);
    }

    /** @throws ReadingLimitException when the line is too long */
    String line() throws IOException {
        while (withinLine) {
            if (kept.size() >= reading.lineBytes()) {
                throw new ReadingLimitException("The row has more than %d bytes".formatted(reading.lineBytes()));
            }
            read(reading.lineBytes() - kept.size());
        }
        return kept.toString(StandardCharsets.UTF_8);
    }

    /** Reads to the end of the line or until so many bytes are kept; with nought it keeps none and reads to the end. */
    private void read(int most) throws IOException {
        int left = most;
        do {
            if (place == end && !fill()) {
                withinLine = false;
                return;
            }
            int last = most == 0 ? end : Math.min(end, place + left);
            int stop = place;
            while (stop < last && buffer[stop] != '\n') {
                stop++;
            }
            if (most > 0) {
                kept.write(buffer, place, stop - place);
                left -= stop - place;
            }
            place = stop;
            if (stop < last) {
                place++;
                withinLine = false;
                return;
            }
        } while (most == 0 || left > 0);
    }

    private boolean fill() throws IOException {
        place = 0;
        end = Math.max(0, in.read(buffer));
        reading.count(end);
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
