package uk.lgcdt.batch.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentDigestTest {

    @Test
    void whiteSpaceBetweenTokensDoesNotMatter() {
        assertThat(digest("{ \"a\" :\t[1, 2.0] }"))
                .isEqualTo(digest("{\"a\":[1,2.0]}"))
                .hasSize(32);
    }

    @Test
    void whiteSpaceInTextsMatters() {
        assertThat(digest("{\"a\":\"x y\"}")).isNotEqualTo(digest("{\"a\":\"xy\"}"));
        assertThat(digest("{\"a\":\"\\\" x\"}")).isNotEqualTo(digest("{\"a\":\"\\\"x\"}"));
        assertThat(digest("{\"a\":\"\\\\\", \"b\":1}")).isEqualTo(digest("{\"a\":\"\\\\\",\"b\":1}"));
    }

    @Test
    void spellingAndOrderMatter() {
        assertThat(digest("{\"a\":1}")).isNotEqualTo(digest("{\"a\":1.0}"));
        assertThat(digest("{\"a\":1,\"b\":2}")).isNotEqualTo(digest("{\"b\":2,\"a\":1}"));
    }

    private static String digest(String json) {
        return ContentDigest.of(json.getBytes(StandardCharsets.UTF_8));
    }
}
