package uk.lgcdt.batch.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.runtime.Installation;

/**
 * Which code makes the figures: a digest of the jars that Spark runs. They are built reproducibly, so the same sources
 * give the same version.
 */
@Component
public class CodeVersion {

    private static final int DIGITS = 12;

    private final List<Path> jars;

    CodeVersion(Installation installation) {
        jars = List.of(installation.infraJar(), installation.analyticsJar());
    }

    /** Returns 12 hexadecimal digits, or "unbuilt" where the jars are not there. */
    public String get() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path jar : jars) {
                if (!Files.exists(jar)) {
                    return "unbuilt";
                }
                digest.update(Files.readAllBytes(jar));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
