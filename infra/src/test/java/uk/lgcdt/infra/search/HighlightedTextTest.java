package uk.lgcdt.infra.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lgcdt.infra.search.HighlightedText.Piece;

class HighlightedTextTest {

    @Test
    void everythingButTheMarkIsEscaped() {
        var text =
                new HighlightedText(List.of(new Piece("<script>\"it's\"</script> & ", false), new Piece("<b>", true)));

        assertThat(text.html())
                .isEqualTo("&lt;script&gt;&quot;it&#39;s&quot;&lt;/script&gt; &amp; <mark>&lt;b&gt;</mark>");
    }
}
