package uk.lgcdt.batch.notice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.landing.Content;

/** Keeps what is read. */
final class Taken implements ReleaseHandler {

    final List<ReceivedRelease> releases = new ArrayList<>();
    final List<String> rejects = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();

    void read(String text) throws IOException {
        read(text.getBytes(StandardCharsets.UTF_8));
    }

    void read(byte[] bytes) throws IOException {
        read(bytes, 1_000_000);
    }

    void read(byte[] bytes, int largest) throws IOException {
        new ReleaseReader(largest, this).read(content(bytes));
    }

    /** Opens what is packed, or cannot be read to its end. */
    interface Opening {
        InputStream open() throws IOException;
    }

    void read(Opening opening) throws IOException {
        new ReleaseReader(1_000_000, this).read(new Content() {

            @Override
            public String entry() {
                return "";
            }

            @Override
            public InputStream open() throws IOException {
                return opening.open();
            }
        });
    }

    @Override
    public void accept(ReceivedRelease release) {
        releases.add(release);
    }

    @Override
    public void reject(String position, String reason, String excerpt) {
        rejects.add(position + ": " + reason);
    }

    @Override
    public void warn(String code, String position, @Nullable String ocid, String message) {
        warnings.add("%s, %s, %s: %s".formatted(code, position, ocid, message));
    }

    List<String> positions() {
        return releases.stream().map(ReceivedRelease::position).toList();
    }

    List<String> texts() {
        return releases.stream()
                .map(release -> new String(release.json(), StandardCharsets.UTF_8))
                .toList();
    }

    static Content content(byte[] bytes) {
        return new Content() {

            @Override
            public String entry() {
                return "";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
