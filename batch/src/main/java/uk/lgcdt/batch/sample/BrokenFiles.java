package uk.lgcdt.batch.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files that cannot be loaded, for whoever wants to see how loading refuses them. */
final class BrokenFiles {

    private static final String PACKAGE = "{\"uri\":\"https://example.org/\",\"version\":\"1.1\",\"releases\":[%s]}";
    private static final String RELEASE =
            "{%s\"id\":\"%s\",\"tag\":[\"tender\"],\"date\":\"%s\",\"tender\":{\"id\":\"1\",\"title\":\"Broken on purpose\"}}";

    private BrokenFiles() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        String sound =
                RELEASE.formatted("\"ocid\":\"ocds-h6vhtk-ffffff\",", "499990-2026", "2026-08-10T10:00:00+01:00");
        String whole = PACKAGE.formatted(sound);
        Files.writeString(folder.resolve("truncated.json"), whole.substring(0, whole.length() - 40));
        Files.writeString(
                folder.resolve("error-page.json"),
                "<!DOCTYPE html>\n<html><head><title>503</title></head><body><h1>Sorry</h1></body></html>\n");
        Files.writeString(folder.resolve("empty.json"), "");
        Files.writeString(
                folder.resolve("without-ocid.json"),
                PACKAGE.formatted(RELEASE.formatted("", "499991-2026", "2026-08-10T10:00:00+01:00")));
        Files.writeString(
                folder.resolve("bad-date.json"),
                PACKAGE.formatted(
                        RELEASE.formatted("\"ocid\":\"ocds-h6vhtk-fffffe\",", "499992-2026", "10th of August")));
        Files.writeString(
                folder.resolve("no-supplier-column.csv"),
                "Body Name,Date,Amount\nLeeds City Council,2026-08-10,510.00\n");
    }
}
