package uk.lgcdt.batch.landing;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;

/**
 * Text as a publisher's service sent it. Some write the letters of ISO 8859-1 in place of UTF-8; accents then make no
 * valid UTF-8, by which such a text is known.
 */
public final class PublishedText implements Content {

    private static final int PIECE = 65_536; // characters

    private final Content received;
    private final boolean latin;

    private PublishedText(Content received, boolean latin) {
        this.received = received;
        this.latin = latin;
    }

    /** Reads it once to tell its encoding. */
    public static PublishedText of(Content received) throws IOException {
        return new PublishedText(received, !isUnicode(received));
    }

    /** Whether it is read as ISO 8859-1. */
    public boolean isLatin() {
        return latin;
    }

    @Override
    public String entry() {
        return received.entry();
    }

    /** Opens it in an encoding of Unicode: its own, or else UTF-8. */
    @Override
    public InputStream open() throws IOException {
        InputStream bytes = received.open();
        return latin ? new Latin(bytes) : bytes;
    }

    private static boolean isUnicode(Content content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] first = in.readNBytes(2);
            Reader reader = new InputStreamReader(
                    new SequenceInputStream(new ByteArrayInputStream(first), in),
                    JsonEncoding.of(first).newDecoder());
            char[] piece = new char[PIECE];
            int read = 0;
            while (read >= 0) {
                read = reader.read(piece);
            }
            return true;
        } catch (CharacterCodingException notUnicode) {
            return false;
        } catch (EOFException | ZipException damaged) {
            return true; // whoever reads it says so, and takes what comes before
        }
    }

    /** Reads ISO 8859-1 as UTF-8, in which each of its upper 128 characters takes two bytes. */
    private static final class Latin extends FilterInputStream {

        private static final int UPPER = 0x80;

        private int second = -1; // byte of a character, still to be read

        Latin(InputStream bytes) {
            super(new BufferedInputStream(bytes, PIECE));
        }

        @Override
        public int read() throws IOException {
            if (second >= 0) {
                int rest = second;
                second = -1;
                return rest;
            }
            int character = in.read();
            if (character < UPPER) {
                return character;
            }
            second = UPPER | (character & 0x3f);
            return 0xc0 | (character >> 6);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = 0;
            while (count < length) {
                int next = read();
                if (next < 0) {
                    return count == 0 ? -1 : count;
                }
                bytes[offset + count] = (byte) next;
                count++;
            }
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
