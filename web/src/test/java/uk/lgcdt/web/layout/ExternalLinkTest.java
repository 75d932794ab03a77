package uk.lgcdt.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExternalLinkTest {

    @Test
    void onlyWebAddressesAreFollowed() {
        assertThat(new ExternalLink("https://example.org/a", "Open").getChildren())
                .hasSize(1);
        assertThat(new ExternalLink("javascript:alert(1)", "Open").getChildren())
                .isEmpty();
    }
}
