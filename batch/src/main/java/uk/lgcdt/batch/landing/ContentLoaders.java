package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.landing.FileKind;

/** Loads what a file holds, or each entry of an archive, by whoever loads data of its kind. */
@Component
class ContentLoaders {

    private final ArchiveLimits limits;
    private final KindDetector kinds;
    private final Map<FileKind, ContentLoader> loaders;

    ContentLoaders(ArchiveLimits limits, KindDetector kinds, List<ContentLoader> loaders) {
        this.limits = limits;
        this.kinds = kinds;
        this.loaders = loaders.stream().collect(Collectors.toMap(ContentLoader::kind, Function.identity()));
    }

    /**
     * What became of a file.
     *
     * @param kind of the first content that has one
     * @param refusal the first reason for which a content, or the rest of it, was not loaded
     */
    record Outcome(FileKind kind, @Nullable String refusal) {}

    /** Loads all that can be; what is refused is rejected with its reason. */
    Outcome load(Path file, FileLoad load) {
        Findings found = new Findings();
        try (Archive archive = Archive.open(file, limits)) {
            for (Content content : archive.contents()) {
                load.enter(content);
                try {
                    loadContent(content, load, found);
                } catch (RefusedFileException refusal) {
                    found.refuse(refusal, load);
                }
            }
            if (archive.contents().isEmpty()) {
                throw new RefusedFileException("It is an archive with nothing in it");
            }
        } catch (RefusedFileException refusal) {
            found.refuse(refusal, load);
        } catch (IOException cause) {
            found.refuse(unreadable(cause), load);
        }
        return new Outcome(found.kind, found.refusal);
    }

    private void loadContent(Content content, FileLoad load, Findings found) {
        try {
            FileKind kind = kinds.detect(content);
            ContentLoader loader = loaders.get(kind);
            if (loader == null) {
                throw new RefusedFileException("It holds " + kind + ", which are not loaded yet");
            }
            if (found.kind == FileKind.UNKNOWN) {
                found.kind = kind;
            }
            loader.load(readable(content, load), load);
        } catch (IOException cause) {
            throw unreadable(cause);
        }
    }

    private static Content readable(Content content, FileLoad load) throws IOException {
        if (load.file().fetched() == null) {
            return content;
        }
        PublishedText text = PublishedText.of(content);
        if (text.isLatin()) {
            load.warn("NotUtf8", "", null, "It is not UTF-8 and was read as ISO 8859-1");
        }
        return text;
    }

    private static RefusedFileException unreadable(IOException cause) {
        return new RefusedFileException(
                cause instanceof ArchiveTooLargeException
                        ? String.valueOf(cause.getMessage())
                        : "It is damaged (" + cause.getMessage() + ")");
    }

    /** What became of a file so far. */
    private static final class Findings {

        private FileKind kind = FileKind.UNKNOWN;
        private @Nullable String refusal;

        void refuse(RefusedFileException refused, FileLoad load) {
            load.reject(refused.position(), refused.reason(), "");
            if (refusal == null) {
                boolean whole = refused.position().equals(RefusedFileException.WHOLE_FILE);
                refusal = whole ? refused.reason() : refused.reason() + " (" + load.position(refused.position()) + ")";
            }
        }
    }
}
