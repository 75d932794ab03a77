package uk.lgcdt.infra.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void wordsPhrasesAndExclusionsAreToldApart() {
        assertThat(SearchWords.of("housing \"case management\" -consultancy -\"mobile phones\" repairs"))
                .isEqualTo(new SearchWords(
                        "housing repairs",
                        List.of("case management"),
                        List.of("consultancy"),
                        List.of("mobile phones")));
    }

    @Test
    void aHyphenInsideAWordExcludesNothing() {
        assertThat(SearchWords.of("e-mail non-domestic"))
                .isEqualTo(new SearchWords("e-mail non-domestic", List.of(), List.of(), List.of()));
    }

    @Test
    void curlyQuotationMarksQuoteToo() {
        assertThat(SearchWords.of("\u201ccouncil tax\u201d").phrases()).containsExactly("council tax");
    }

    @Test
    void anUnclosedQuotationMarkIsOverlooked() {
        assertThat(SearchWords.of("\"council tax").words()).isEqualTo("council tax");
    }

    @Test
    void signsAloneAskForNothing() {
        assertThat(SearchWords.of(" - \"\" -\"\" & ").asks()).isFalse();
    }
}
