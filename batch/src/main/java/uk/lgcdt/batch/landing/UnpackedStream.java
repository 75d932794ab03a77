package uk.lgcdt.batch.landing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what is unpacked, and stops where a limit is passed. */
final class UnpackedStream extends FilterInputStream {

    private final long packedBytes;
    private final ArchiveLimits limits;
    private final AtomicLong unpackedBytes;

    /** @param unpackedBytes of the archive so far; entries of one archive count together */
    UnpackedStream(InputStream unpacking, long packedBytes, ArchiveLimits limits, AtomicLong unpackedBytes) {
        super(unpacking);
        this.packedBytes = packedBytes;
        this.limits = limits;
        this.unpackedBytes = unpackedBytes;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        return in.readNBytes((int) Math.min(length, 8192)).length; // unpacked all the same
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) throws IOException {
        long unpacked = unpackedBytes.addAndGet(bytes);
        if (unpacked > limits.bytes()) {
            throw new ArchiveTooLargeException("It unpacks to more than " + limits.bytes() + " bytes");
        }
        if (unpacked > ArchiveLimits.RATIO_FREE_BYTES && unpacked / limits.ratio() > packedBytes) {
            throw new ArchiveTooLargeException("It unpacks to more than " + limits.ratio() + " times its size");
        }
    }
}
