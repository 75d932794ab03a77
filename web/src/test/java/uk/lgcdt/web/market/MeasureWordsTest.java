package uk.lgcdt.web.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.infra.market.Measure;

class MeasureWordsTest {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vaadin-i18n.translations");

    @ParameterizedTest
    @EnumSource
    void everyMeasureHasItsNameAndItsMeaning(Measure measure) {
        assertThat(WORDS.getString(measure.titleKey())).isNotBlank();
        assertThat(WORDS.getString("measure." + measure.key() + ".help")).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyMeasureHasItsMethodPage(Measure measure) {
        assertThat(Path.of("../docs/measures", measure.page() + ".md"))
                .satisfies(page -> assertThat(Files.exists(page)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all",
                "value",
                "contracts",
                "buyers",
                "strict-matching",
                "loose-matching",
                "only-contract",
                "same-market",
                "open",
                "selective",
                "limited",
                "direct",
                "call-off",
                "not-stated"
            })
    void everyBasisOfARunHasWords(String basis) {
        assertThat(WORDS.getString("measure.basis-of." + basis)).isNotBlank();
    }
}
