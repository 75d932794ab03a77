package uk.lgcdt.batch.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.batch.TestFiles.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenPathsTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderMeansAllBelowItInOrder() {
        write(folder.resolve("b.json"), "");
        write(folder.resolve("a/c.csv"), "");

        assertThat(GivenPaths.of(List.of(folder)).files())
                .extracting(GivenFile::path)
                .containsExactly(folder.resolve("a/c.csv"), folder.resolve("b.json"));
    }

    @Test
    void companionsInAFolderArePassedOverAndCounted() {
        for (String name : List.of("page.headers", "README.md", "LICENCE", ".hidden", "page.json")) {
            write(folder.resolve(name), "");
        }

        GivenPaths given = GivenPaths.of(List.of(folder));

        assertThat(given.files()).extracting(GivenFile::path).containsExactly(folder.resolve("page.json"));
        assertThat(given.skipped()).isEqualTo(4);
    }

    @Test
    void aFileThatIsNamedIsNeverPassedOver() {
        Path companion = write(folder.resolve("page.headers"), "");

        assertThat(GivenPaths.of(List.of(companion)).files()).containsExactly(new GivenFile(companion, null));
    }

    @Test
    void aLinkToOutsideTheFolderIsNotFollowed() throws IOException {
        Path outside = write(folder.resolve("outside.json"), "");
        Path inside = write(folder.resolve("in/inside.json"), "");
        Path leading = Files.createSymbolicLink(folder.resolve("in/leading.json"), outside);
        Path staying = Files.createSymbolicLink(folder.resolve("in/staying.json"), inside);

        assertThat(GivenPaths.of(List.of(folder.resolve("in"))).files())
                .containsExactly(
                        new GivenFile(inside, null),
                        new GivenFile(leading, "It is a link to outside the folder"),
                        new GivenFile(staying, null));
    }

    @Test
    void whatIsNeitherFileNorFolderHasAFlaw() {
        assertThat(GivenPaths.of(List.of(Path.of("/dev/null"))).files())
                .containsExactly(new GivenFile(Path.of("/dev/null"), "It is neither a file nor a folder"));
    }
}
