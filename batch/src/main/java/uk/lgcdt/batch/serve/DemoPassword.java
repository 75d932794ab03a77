package uk.lgcdt.batch.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import uk.lgcdt.infra.runtime.Home;

/** The password of a home's demonstration accounts: made once, by chance, and kept so that it stays the same. */
public final class DemoPassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"; // none that look alike
    private static final int LENGTH = 12;

    private DemoPassword() {}

    public static String of(Home home) {
        Path file = home.root().resolve("demo-password");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(home.root());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, made());
            }
            return Files.readString(file).strip();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String made() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
