package uk.lgcdt.batch.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void countsLinesAndColumnsWhereverItHasMovedOn() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            byte[] text = text(random);
            Window window = new Window(new ByteArrayInputStream(text), 1024);
            int dropped = 0;
            while (window.has(window.position)) {
                int place = dropped + window.position;
                assertThat(window.line(window.position))
                        .as("line, seed %d", seed)
                        .isEqualTo(line(text, place));
                assertThat(window.column(window.position))
                        .as("column, seed %d", seed)
                        .isEqualTo(column(text, place));
                window.position = Math.min(window.position + 1 + random.nextInt(40), window.limit);
                if (random.nextInt(3) == 0) {
                    dropped += window.position;
                    window.drop();
                }
            }
        }
    }

    /** Some with many lines, some with few; with bytes that differ from a line end in one bit. */
    private static byte[] text(Random random) {
        int rarity = 1 + random.nextInt(60);
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(700); length > 0; length--) {
            text.append(random.nextInt(rarity) == 0 ? '\n' : "\u000b\u0000*\u00e9a\u008a".charAt(random.nextInt(6)));
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static long line(byte[] text, int place) {
        long line = 1;
        for (int index = 0; index < place; index++) {
            line += text[index] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static int column(byte[] text, int place) {
        int start = place;
        while (start > 0 && text[start - 1] != '\n') {
            start--;
        }
        return place - start + 1;
    }
}
