package uk.lgcdt.batch.landing;

import java.io.IOException;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.landing.LandedFile;

/** Opens what was received, to look at it once more. */
@Component
public class LandedContents {

    private final Landing landing;
    private final ArchiveLimits limits;

    LandedContents(Landing landing, ArchiveLimits limits) {
        this.landing = landing;
        this.limits = limits;
    }

    /** Looks at one content. */
    @FunctionalInterface
    public interface Look {

        /** Returns whether it need not see the next. */
        boolean isEnough(Content content) throws IOException;
    }

    /** Shows the file's contents in the order in which they are loaded, until that is enough. */
    public void look(LandedFile file, Look look) throws IOException {
        try (Archive archive = Archive.open(landing.file(file.sha256()), limits)) {
            for (Content content : archive.contents()) {
                if (look.isEnough(content)) {
                    return;
                }
            }
        }
    }
}
