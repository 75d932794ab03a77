package uk.lgcdt.batch.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextRowsTest {

    private static final int TABLES = 300;
    private static final String[] PIECES = {"a", "Ltd", " ", "\"", ",", "\n", "\r\n", "é", "£", "12.50"};

    /** Whatever cells hold, and wherever a block of the reader ends, they are read as they were written. */
    @Test
    void readsWhatWasWritten() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int count = 0; count < TABLES; count++) {
            List<List<String>> written = table(random);
            StringBuilder text = new StringBuilder();
            for (List<String> cells : written) {
                text.append(String.join(
                                ",", cells.stream().map(TextRowsTest::quoted).toList()))
                        .append("\r\n");
            }
            assertThat(read(new Dripping(text.toString(), random)))
                    .as("seed %d", seed)
                    .isEqualTo(written);
        }
    }

    @Test
    void aQuoteThatNothingClosesIsAPlainCharacter() throws IOException {
        String rest = "x,y\n".repeat(TextRows.LONGEST_QUOTED);
        assertThat(read(new StringReader("a,\"b\nc,d\n" + rest)).subList(0, 3))
                .containsExactly(List.of("a", "\"b"), List.of("c", "d"), List.of("x", "y"));
    }

    @Test
    void aQuoteThatALaterRowsQuoteWouldCloseIsAPlainCharacter() throws IOException {
        String rows = "1,x,2\r\n".repeat(50);
        assertThat(read(new StringReader("n,s,a\r\n1,\"Acme Ltd,5\r\n" + rows + "9,\"Smith, Jones\",7\r\n")))
                .hasSize(53)
                .contains(List.of("1", "\"Acme Ltd", "5"), List.of("1", "x", "2"), List.of("9", "Smith, Jones", "7"));
        assertThat(read(new StringReader("n,s,a\n1,\"Acme Ltd,5\n9,\"Smith, Jones\",7\n")))
                .containsExactly(
                        List.of("n", "s", "a"), List.of("1", "\"Acme Ltd", "5"), List.of("9", "Smith, Jones", "7"));
        assertThat(read(new StringReader("n,s,a\n1,\"Acme Ltd,5\n2,y,6\n3,Cut\",8\n")))
                .contains(List.of("2", "y", "6"));
    }

    @Test
    void aCellOfSeveralLinesIsKept() throws IOException {
        String address = "Acme Ltd\n1, High Road, Leeds\n2, Low Road, Leeds";
        String note = "first, and\nsecond, of, three\n\nthird";
        assertThat(read(new StringReader("n,s,a\n1,\"" + address + "\",5\n\"" + note + "\",x,\"" + note + "\"\n")))
                .containsExactly(List.of("n", "s", "a"), List.of("1", address, "5"), List.of(note, "x", note));
    }

    @Test
    void aCellIsNoLongerThanItMayBe() throws IOException {
        List<List<String>> rows = read(new StringReader("x".repeat(3 * Tables.LONGEST_CELL) + ",y\nz\n"));
        assertThat(rows.getFirst().getFirst()).hasSize(Tables.LONGEST_CELL);
        assertThat(rows.getFirst().getLast()).isEqualTo("y");
        assertThat(rows.getLast()).containsExactly("z");
    }

    private static List<List<String>> table(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = random.nextInt(400); row > 0; row--) {
            List<String> cells = new ArrayList<>();
            for (int cell = 1 + random.nextInt(6); cell > 0; cell--) {
                StringBuilder text = new StringBuilder();
                for (int piece = random.nextInt(6); piece > 0; piece--) {
                    String next = PIECES[random.nextInt(PIECES.length)];
                    boolean looksLikeRows = next.equals(",") && text.indexOf(",") >= 0 && text.indexOf("\n") >= 0;
                    text.append(looksLikeRows ? ";" : next);
                }
                cells.add(text.toString());
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static List<List<String>> read(Reader text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (TextRows reader = new TextRows(text, ',', '"')) {
            for (@Nullable TableRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row.cells());
            }
        }
        return rows;
    }

    /** Hands text over in pieces of any length. */
    private static final class Dripping extends Reader {

        private final StringReader text;
        private final Random random;

        Dripping(String text, Random random) {
            this.text = new StringReader(text);
            this.random = random;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            return text.read(target, offset, 1 + random.nextInt(Math.min(length, 50)));
        }

        @Override
        public void close() {}
    }
}
