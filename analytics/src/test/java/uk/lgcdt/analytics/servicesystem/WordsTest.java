package uk.lgcdt.analytics.servicesystem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreSmallSingularAndWithoutSigns() {
        assertThat(Words.of("Children’s & Adults' Libraries – Café/Status (GIS)"))
                .containsExactly("children", "and", "adult", "library", "cafe", "status", "gis");
    }

    @Test
    void entitiesReadAsWhatTheyStandFor() {
        assertThat(Words.of("Children&#039;s Health &amp; Safety"))
                .containsExactly("children", "health", "and", "safety");
    }

    @Test
    void onlyTheFirstWordsAreRead() {
        assertThat(Words.of("one two three", 2)).containsExactly("one", "two");
        assertThat(Words.of("  ")).isEmpty();
    }
}
