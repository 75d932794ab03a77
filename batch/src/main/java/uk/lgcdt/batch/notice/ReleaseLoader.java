package uk.lgcdt.batch.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
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
import uk.lgcdt.infra.landing.StoredReleases;

/** Loads releases, each once however often it is received. */
@Component
class ReleaseLoader implements ContentLoader {

    private static final String OTHER_CONTENT = "OtherContent";
    private static final byte[] AFTER = {'}'};

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
        try {
            ReadAhead.forEach(content, batch -> store(batch, load));
        } catch (ArchiveTooLargeException cause) {
            throw new RefusedFileException(String.valueOf(cause.getMessage()));
        } catch (IOException cause) {
            throw new RefusedFileException("It is damaged (" + cause.getMessage() + ")");
        }
    }

    private void store(ReleaseBatch batch, FileLoad load) {
        batch.rejects().forEach(reject -> load.reject(reject.position(), reject.reason(), reject.excerpt()));
        batch.warnings()
                .forEach(warning -> load.warn(warning.code(), warning.position(), warning.ocid(), warning.message()));
        Map<ReleaseKey, ReceivedRelease> distinct = new LinkedHashMap<>();
        Map<ReleaseKey, String> digests = new HashMap<>();
        for (ReceivedRelease release : batch.releases()) {
            String first = digests.putIfAbsent(release.key(), release.digest());
            if (first == null) {
                distinct.put(release.key(), release);
            } else {
                passOver(release, first, load);
            }
        }
        StoredReleases stored = digests.isEmpty()
                ? StoredReleases.NONE
                : releases.store(load.file().id(), digests);
        for (ReceivedRelease release : distinct.values()) {
            if (stored.unseen().contains(release.key())) {
                load.store(FileKind.RELEASES, before(release, load), release.json(), AFTER);
            } else {
                passOver(release, stored.known().get(release.key()), load);
            }
        }
    }

    /** @param stored digest of the release that is stored under the same key, where it is known */
    private static void passOver(ReceivedRelease release, @Nullable String stored, FileLoad load) {
        load.countRepeated();
        if (stored != null && !stored.equals(release.digest())) {
            load.warn(
                    OTHER_CONTENT,
                    release.position(),
                    release.key().ocid(),
                    "Release " + release.key().releaseId()
                            + " was received before with other content, and stays as it was first received");
        }
    }

    /** What goes before a release is written so that its ocid and date are known without reading it. */
    private static byte[] before(ReceivedRelease release, FileLoad load) {
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
        line.append(",\"").append(name).append("\":");
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0 && text.chars().allMatch(each -> each >= ' ')) {
            line.append('"').append(text).append('"');
        } else {
            line.append(JsonMapper.shared().writeValueAsString(text));
        }
    }
}
