package uk.lgcdt.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class FigureRulesTest {

    private static final Path WORDS = Path.of("../web/src/main/resources/vaadin-i18n/translations.properties");

    @Test
    void everyRuleThatARunKeepsHasWordsOnThePages() throws IOException {
        var words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS)) {
            words.load(reader);
        }

        assertThat(FigureRules.parameters().keySet())
                .isNotEmpty()
                .allMatch(rule -> words.containsKey("parameter." + rule));
    }
}
