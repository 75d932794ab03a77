package uk.lgcdt.batch.collect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of a day as they were recorded, byte for byte, whichever part of the day is asked for. */
final class RecordedDay implements Function<ReplayServer.Question, ReplayServer.Reply> {

    private final Map<String, byte[]> pages; // by the cursor that leads to them; the first by an empty one
    private final List<String> ids;

    private RecordedDay(Map<String, byte[]> pages, List<String> ids) {
        this.pages = pages;
        this.ids = ids;
    }

    static RecordedDay of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        Map<String, byte[]> pages = new HashMap<>();
        List<String> ids = new ArrayList<>();
        String cursor = "";
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            pages.put(cursor, bytes);
            JsonNode page =
                    JsonMapper.shared().readTree(new String(bytes, StandardCharsets.UTF_8).replace("1e9999", "1"));
            page.path("releases").forEach(release -> ids.add(release.path("id").asString()));
            cursor = page.path("links").path("next").asString("").replaceFirst(".*cursor=", "");
        }
        return new RecordedDay(pages, ids.stream().distinct().sorted().toList());
    }

    List<String> ids() {
        return ids;
    }

    @Override
    public ReplayServer.Reply apply(ReplayServer.Question question) {
        byte[] page = pages.get(question.parameters().getOrDefault("cursor", ""));
        return page == null ? ReplayServer.Reply.text(404, "no such page") : ReplayServer.Reply.json(page);
    }
}
