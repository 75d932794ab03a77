package uk.lgcdt.batch.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.landing.ArchiveTooLargeException;
import uk.lgcdt.batch.landing.Content;
import uk.lgcdt.batch.landing.ContentLoader;
import uk.lgcdt.batch.landing.FileLoad;
import uk.lgcdt.batch.landing.RefusedFileException;
import uk.lgcdt.infra.landing.FileKind;
import uk.lgcdt.infra.landing.LandedReleaseRepository;
import uk.lgcdt.infra.landing.ReleaseKey;

/** Loads releases, each once however often it is received. */
@Component
class ReleaseLoader implements ContentLoader {

    private final LandedReleaseRepository releases;

    ReleaseLoader(LandedReleaseRepository releases) {
        this.releases = releases;
    }

    @Override
    public FileKind kind() {
        return FileKind.RELEASES;
    }

    @Override
    public void load(Content content, FileLoad load) {
        Gathering gathering = new Gathering(load);
        try {
            new ReleaseReader(ReleaseReader.LARGEST_RELEASE, gathering).read(content);
        } catch (ArchiveTooLargeException cause) {
            throw new RefusedFileException(String.valueOf(cause.getMessage()));
        } catch (IOException cause) {
            throw new RefusedFileException("It is damaged (" + cause.getMessage() + ")");
        } finally {
            gathering.storeNew();
        }
    }

    /** Asks the database about many releases at once. */
    private final class Gathering implements ReleaseHandler {

        private static final int RELEASES_AT_ONCE = 500;
        private static final long BYTES_AT_ONCE = 16L * 1024 * 1024;

        private final FileLoad load;
        private final List<ReceivedRelease> gathered = new ArrayList<>();
        private long bytes;

        Gathering(FileLoad load) {
            this.load = load;
        }

        @Override
        public void accept(ReceivedRelease release) {
            gathered.add(release);
            bytes += release.json().length;
            if (gathered.size() >= RELEASES_AT_ONCE || bytes >= BYTES_AT_ONCE) {
                storeNew();
            }
        }

        @Override
        public void reject(String position, String reason, String excerpt) {
            load.reject(position, reason, excerpt);
        }

        @Override
        public void warn(String code, String position, @Nullable String ocid, String message) {
            load.warn(code, position, ocid, message);
        }

        void storeNew() {
            Map<ReleaseKey, ReceivedRelease> distinct = new LinkedHashMap<>();
            for (ReceivedRelease release : gathered) {
                if (distinct.putIfAbsent(release.key(), release) != null) {
                    load.countRepeated();
                }
            }
            Set<ReleaseKey> unseen =
                    distinct.isEmpty() ? Set.of() : releases.store(load.file().id(), distinct.keySet());
            for (ReceivedRelease release : distinct.values()) {
                if (unseen.contains(release.key())) {
                    load.store(FileKind.RELEASES, before(release), release.json(), AFTER);
                } else {
                    load.countRepeated();
                }
            }
            gathered.clear();
            bytes = 0;
        }

        private static final byte[] AFTER = {'}'};

        private byte[] before(ReceivedRelease release) {
            StringBuilder before =
                    new StringBuilder("{\"landed\":").append(load.file().id());
            put("position", load.position(release.position()), before);
            put("ocid", release.key().ocid(), before);
            if (release.date() != null) {
                put("date", release.date(), before);
            }
            return before.append(",\"release\":").toString().getBytes(StandardCharsets.UTF_8);
        }

        private static void put(String name, String text, StringBuilder line) {
            line.append(",\"")
                    .append(name)
                    .append("\":")
                    .append(JsonMapper.shared().writeValueAsString(text));
        }
    }
}
