package uk.lgcdt.analytics;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two real days of Find a Tender (10 and 11 August 2026) as received lines. They are no part of the repository: tests
 * that need them are skipped where they do not lie beside it.
 */
public final class RealReleases {

    private static final Path FOLDER = Path.of("../../shared/data/ocds/find-a-tender");
    private static final List<String> DAYS = List.of("2026-08-10", "2026-08-11");

    private RealReleases() {}

    public static boolean arePresent() {
        return DAYS.stream().allMatch(day -> Files.isDirectory(FOLDER.resolve(day)));
    }

    /** The releases as {@code load} writes them, one JSON object a line. */
    public static List<String> received() throws IOException {
        JsonMapper json = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        List<String> lines = new ArrayList<>();
        for (Path page : pages()) {
            int position = 0;
            for (JsonNode release : json.readTree(page.toFile()).path("releases")) {
                position++;
                lines.add("{\"landed\":1,\"position\":\"release %d\",\"release\":%s}".formatted(position, release));
            }
        }
        return lines;
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String day : DAYS) {
            try (Stream<Path> files = Files.list(FOLDER.resolve(day))) {
                files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }
}
