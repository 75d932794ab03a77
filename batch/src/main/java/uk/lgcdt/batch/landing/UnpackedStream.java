package uk.lgcdt.batch.landing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what is unpacked, and stops where a limit is passed. Reading the same again is not counted again. */
final class UnpackedStream extends FilterInputStream {

    private final long packedBytes;
    private final ArchiveLimits limits;
    private final AtomicLong entryBytes;
    private final AtomicLong archiveBytes;
    private long position;

    /**
     * @param entryBytes how far this entry was unpacked by whoever read it furthest
     * @param archiveBytes unpacked of all entries of the archive
     */
    UnpackedStream(
            InputStream unpacking,
            long packedBytes,
            ArchiveLimits limits,
            AtomicLong entryBytes,
            AtomicLong archiveBytes) {
        super(unpacking);
        this.packedBytes = packedBytes;
        this.limits = limits;
        this.entryBytes = entryBytes;
        this.archiveBytes = archiveBytes;
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
        position += bytes;
        long before = entryBytes.getAndAccumulate(position, Math::max);
        long unpacked = archiveBytes.addAndGet(Math.max(0, position - before));
        if (unpacked > limits.bytes()) {
            throw new ArchiveTooLargeException("It unpacks to more than " + limits.bytes() + " bytes");
        }
        if (unpacked > ArchiveLimits.RATIO_FREE_BYTES && unpacked / limits.ratio() > packedBytes) {
            throw new ArchiveTooLargeException("It unpacks to more than " + limits.ratio() + " times its size");
        }
    }
}
