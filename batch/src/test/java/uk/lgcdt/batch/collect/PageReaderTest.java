package uk.lgcdt.batch.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.infra.runtime.Installation;

class PageReaderTest {

    private static final Path REAL_DAY = Installation.find(Map.of())
            .root()
            .resolve("../shared/data/ocds/find-a-tender/2026-08-10")
            .normalize();

    @TempDir
    private Path folder;

    @Test
    void aPageTellsItsReleasesAndTheNextPage() throws Exception {
        PageContent page = read("""
                {"license":"http://x/","publisher":{"links":{"next":"wrong"}},
                 "releases":[{"id":"1","links":{"next":"wrong"},"n":1e9999},{"id":"2","n":000}],
                 "links":{"prev":"wrong","next":"http://x/2"}}""");

        assertThat(page).isEqualTo(new PageContent(2, "http://x/2", "http://x/"));
    }

    @Test
    void theLastPageHasNoLinksOrNoneThatLeadsOn() throws Exception {
        assertThat(read("{\"releases\":[]}").next()).isNull();
        assertThat(read("{\"releases\":[],\"links\":{}}").next()).isNull();
        assertThat(read("{\"releases\":[],\"links\":null}").next()).isNull();
        assertThat(read("{\"releases\":[],\"links\":{\"next\":null}}").next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!DOCTYPE html><html></html>",
                "Rate limit of 12 exceeded.",
                "[]",
                "null",
                "{\"message\":\"error\"}",
                "{\"releases\":null}",
                "{\"releases\":[{\"id\":\"1\"}]",
                "{\"releases\":[{\"id\":\"1\"",
                "{\"releases\":[]}{\"releases\":[]}"
            })
    void whatIsNoWholePageIsGarbled(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(GarbledPageException.class);
    }

    @Test
    void aPackageWithoutReleasesIsEmptyWhereThatIsUsual() throws Exception {
        Path file = write("{\"version\":\"1.1\"}", StandardCharsets.UTF_8);

        assertThat(PageReader.read(file, true).releases()).isZero();
    }

    @Test
    void latinLettersAreRead() throws Exception {
        Path file = write("{\"releases\":[{\"title\":\"Café\"}]}", StandardCharsets.ISO_8859_1);

        assertThat(PageReader.read(file, false).releases()).isEqualTo(1);
    }

    @Test
    void aDayAsItWasPublishedIsReadToItsEnd() throws Exception {
        assumeTrue(Files.isDirectory(REAL_DAY), "no real notices in " + REAL_DAY);
        List<Path> pages;
        try (Stream<Path> files = Files.list(REAL_DAY)) {
            pages = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }

        long releases = 0;
        for (Path page : pages) {
            PageContent content = PageReader.read(page, false);
            releases += content.releases();
            assertThat(content.next() == null).isEqualTo(page.equals(pages.getLast()));
        }
        assertThat(releases).isEqualTo(459);
    }

    private PageContent read(String body) throws IOException, GarbledPageException {
        return PageReader.read(write(body, StandardCharsets.UTF_8), false);
    }

    private Path write(String body, Charset charset) throws IOException {
        return Files.write(folder.resolve("page"), body.getBytes(charset));
    }
}
