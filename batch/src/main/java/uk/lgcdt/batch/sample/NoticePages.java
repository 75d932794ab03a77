package uk.lgcdt.batch.sample;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes releases as pages of a hundred of one month, in the release packages in which Find a Tender answers. As there,
 * a release can come on two pages: each page begins with the last one of the page before.
 */
final class NoticePages implements AutoCloseable {

    private static final int PAGE = 100;
    private static final String API = "https://www.find-tender.service.gov.uk/api/1.0/ocdsReleasePackages";
    private static final List<String> EXTENSIONS = List.of(
            "https://raw.githubusercontent.com/open-contracting-extensions/ocds_suitability_extension/master/extension.json",
            "https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json");

    private final Path folder;
    private final Map<YearMonth, List<String>> open = new TreeMap<>();
    private int pages;

    NoticePages(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void add(Publication publication) throws IOException {
        YearMonth month = YearMonth.from(publication.date());
        List<String> page = open.computeIfAbsent(month, first -> new ArrayList<>());
        page.add(Json.text(publication.release()));
        if (page.size() == PAGE) {
            write(month, page, true);
            String last = page.getLast();
            page.clear();
            page.add(last);
        }
    }

    @Override
    public void close() throws IOException {
        for (Map.Entry<YearMonth, List<String>> rest : open.entrySet()) {
            write(rest.getKey(), rest.getValue(), false);
        }
    }

    private void write(YearMonth month, List<String> releases, boolean more) throws IOException {
        String uri = window(month);
        pages++;
        Path file = folder.resolve(String.format(Locale.ROOT, "page-%05d.json", pages));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            String head = Json.text(head(uri, month));
            out.write(head, 0, head.length() - 1);
            out.write(",\"releases\":[");
            out.write(String.join(",", releases));
            out.write("]");
            if (more) {
                out.write(",\"links\":" + Json.text(Json.object("next", uri + "&cursor=" + pages)));
            }
            out.write("}");
        }
    }

    private static Map<String, Object> head(String uri, YearMonth month) {
        return Json.object(
                "uri",
                uri,
                "version",
                "1.1",
                "extensions",
                EXTENSIONS,
                "publishedDate",
                Times.endOf(month.atEndOfMonth()),
                "publisher",
                Json.object(
                        "name", "Generated sample, not the Cabinet Office",
                        "uri", "https://www.gov.uk/government/organisations/cabinet-office"),
                "license",
                "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
                "publicationPolicy",
                "https://www.gov.uk/government/publications/open-contracting");
    }

    private static String window(YearMonth month) {
        LocalDate first = month.atDay(1);
        return API + "?updatedFrom=" + first + "T00:00:00&updatedTo=" + first.plusMonths(1) + "T00:00:00&limit=" + PAGE;
    }
}
