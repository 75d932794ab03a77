package uk.lgcdt.batch.notice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import uk.lgcdt.batch.landing.Content;
import uk.lgcdt.batch.landing.JsonReading;
import uk.lgcdt.batch.landing.RefusedFileException;

/**
 * Reads releases one by one, each as the bytes that were published; of a file it holds one release at a time.
 *
 * <p>A mistake in the JSON ends the reading, because nothing after it can be trusted; where each line is a document of
 * its own, it ends the line's.
 */
final class ReleaseReader {

    /** The largest published releases are below 2 MB. */
    static final int LARGEST_RELEASE = 64 * 1024 * 1024; // bytes

    private static final byte[] NUL = "\\u0000".getBytes(StandardCharsets.US_ASCII);

    private final int largestRelease;
    private final ReleaseHandler handler;

    ReleaseReader(int largestRelease, ReleaseHandler handler) {
        this.largestRelease = largestRelease;
        this.handler = handler;
    }

    /** @throws RefusedFileException when the content, or the rest of it, cannot be read */
    void read(Content content) throws IOException {
        if (JsonLines.isMadeOfLines(content)) {
            try (InputStream in = content.open()) {
                JsonLines.forEach(in, largestRelease, this::readLine, handler);
            }
        } else {
            try (InputStream in = content.open()) {
                new Document("", "release ").read(in);
            }
        }
    }

    private void readLine(long number, byte[] line) throws IOException {
        String position = "line " + number;
        try {
            new Document(position, position + ", release ").read(new ByteArrayInputStream(line));
        } catch (RefusedFileException refused) {
            handler.reject(refused.position(), refused.reason(), new String(line, StandardCharsets.UTF_8));
        }
    }

    /** A JSON document: a release package, or a release. */
    private final class Document {

        private final String alone; // the position of a release that is the whole document; empty for "release 1"
        private final String inPackage; // what comes before the number of a release in a package
        private int releases;
        private boolean inRelease;

        Document(String alone, String inPackage) {
            this.alone = alone;
            this.inPackage = inPackage;
        }

        void read(InputStream in) throws IOException {
            Tape tape = new Tape(in, largestRelease);
            try (JsonParser json = JsonReading.FACTORY.createParser(ObjectReadContext.empty(), tape)) {
                for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                    if (token != JsonToken.START_OBJECT) {
                        throw new RefusedFileException(
                                place(json.currentTokenLocation().getLineNr()),
                                "It goes on with what is no JSON object");
                    }
                    readRoot(json, tape);
                }
            } catch (JacksonIOException cause) {
                throw refusalOrCause(cause.getCause());
            } catch (JacksonException mistake) {
                throw new RefusedFileException(place(JsonReading.positionOf(mistake)), JsonReading.reasonOf(mistake));
            }
        }

        private void readRoot(JsonParser json, Tape tape) {
            long from = json.currentTokenLocation().getByteOffset();
            tape.mark(from);
            ReleaseFields fields = new ReleaseFields();
            boolean isPackage = false;
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                if (json.nextToken() == JsonToken.START_ARRAY && name.equals("releases")) {
                    isPackage = true;
                    tape.unmark();
                    readReleases(json, tape);
                } else if (isPackage) {
                    json.skipChildren();
                } else {
                    fields.read(name, json);
                }
            }
            if (!isPackage) {
                releases++;
                handle(alone.isEmpty() ? inPackage + releases : alone, fields, tape.line(from, end(json)));
            }
            tape.unmark();
        }

        private void readReleases(JsonParser json, Tape tape) {
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                releases++;
                String position = inPackage + releases;
                if (token != JsonToken.START_OBJECT) {
                    handler.reject(position, "It is no JSON object", "");
                    json.skipChildren();
                    continue;
                }
                inRelease = true;
                long from = json.currentTokenLocation().getByteOffset();
                tape.mark(from);
                ReleaseFields fields = new ReleaseFields();
                for (String name = json.nextName(); name != null; name = json.nextName()) {
                    json.nextToken();
                    fields.read(name, json);
                }
                handle(position, fields, tape.line(from, end(json)));
                tape.unmark();
                inRelease = false;
            }
        }

        private void handle(String position, ReleaseFields fields, byte[] line) {
            Optional<String> flaw = fields.flaw().or(() -> flawOf(line));
            if (flaw.isPresent()) {
                handler.reject(position, flaw.get(), excerpt(line));
            } else {
                fields.doubt()
                        .ifPresent(doubt -> handler.warn(
                                doubt.code(), position, fields.key().ocid(), doubt.message()));
                handler.accept(new ReceivedRelease(position, fields.key(), fields.date(), line));
            }
        }

        private String place(Object within) {
            String place = within instanceof Integer line ? "line " + line : within.toString();
            if (inRelease) {
                return inPackage + releases + ", " + place;
            }
            return alone.isEmpty() ? place : alone;
        }

        private IOException refusalOrCause(@Nullable IOException cause) {
            if (cause instanceof ReleaseTooLargeException tooLarge) {
                String position = inRelease ? inPackage + releases : inPackage + (releases + 1);
                throw new RefusedFileException(position, String.valueOf(tooLarge.getMessage()));
            }
            return cause == null ? new IOException("It cannot be read") : cause;
        }
    }

    /** No database or page can hold the character; it is in no publication for a purpose. */
    private static Optional<String> flawOf(byte[] line) {
        for (int index = 0; index + NUL.length <= line.length; index++) {
            if (line[index] == '\\' && Arrays.equals(line, index, index + NUL.length, NUL, 0, NUL.length)) {
                return Optional.of("It holds a NUL character");
            }
        }
        return Optional.empty();
    }

    private static long end(JsonParser json) {
        return json.currentLocation().getByteOffset();
    }

    private static String excerpt(byte[] line) {
        return new String(line, 0, Math.min(line.length, 8_000), StandardCharsets.UTF_8);
    }
}
