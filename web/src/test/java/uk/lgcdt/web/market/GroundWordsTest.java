package uk.lgcdt.web.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.web.layout.FigureWords;

/** Grounds of direct awards are codes in notices and plain words on pages. */
class GroundWordsTest {

    private static final Path NOTICES = Path.of("../../shared/data/ocds/find-a-tender");
    private static final Pattern GROUNDS =
            Pattern.compile("\"procurementMethodRationaleClassifications\"\\s*:\\s*\\[([^]]*)]");
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vaadin-i18n.translations");

    private final FigureWords words =
            new FigureWords(key -> WORDS.containsKey(key) ? WORDS.getString(key) : "!{" + key + "}!");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strict-matching",
                "loose-matching",
                "open",
                "selective",
                "limited",
                "direct",
                "call-off",
                "not-stated",
                // The generated sample has no other ground.
                "singleSuppliersTechnicalReasons",
                "userChoice",
                "D_TECHNICAL"
            })
    void whatTheMeasuresAndTheSampleHaveIsSaidInWords(String basis) {
        assertThat(words.basis(basis)).isNotEqualTo(basis).contains(" ");
    }

    @Test
    void noGroundOfRealNoticesLacksWords() throws IOException {
        assumeThat(NOTICES).as("Real notices are not beside the checkout").isDirectory();

        assertThat(groundsOfRealNotices())
                .hasSizeGreaterThan(10)
                .allSatisfy(code -> assertThat(words.basis(code)).isNotEqualTo(code));
    }

    @Test
    void aCodeWithoutWordsIsShownAsItIs() {
        assertThat(words.basis("D_NOT-YET_known")).isEqualTo("D_NOT-YET_known");
    }

    private static SortedSet<String> groundsOfRealNotices() throws IOException {
        SortedSet<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(NOTICES)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .map(GroundWordsTest::read)
                    .flatMap(text -> GROUNDS.matcher(text).results())
                    .map(found -> ID.matcher(found.group(1)))
                    .flatMap(Matcher::results)
                    .forEach(id -> codes.add(id.group(1)));
        }
        return codes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
