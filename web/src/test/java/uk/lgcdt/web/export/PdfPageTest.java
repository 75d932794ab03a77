package uk.lgcdt.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfPageTest {

    @Test
    void lettersThatTheFontDoesNotKnowAreWrittenAsNearAsCanBe() {
        assertThat(PdfPage.printable("Cyngor Tŷ Gŵyr – £5 −2 日")).isEqualTo("Cyngor Ty Gwyr – £5 -2 ?");
    }
}
