package uk.lgcdt.analytics.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledNamesTest {

    private static final String HEADING = "council\tsupplier_name\tcompany_number\tpayment_rows\n";

    @TempDir
    private Path folder;

    @Test
    void oneNumberWrittenInSeveralWaysIsOneLabel() throws IOException {
        Path file =
                file(HEADING + "a\tHargate Ltd\t1234567\t1\nb\tHARGATE LTD\t01234567\t2\nc\tRill Ltd\tsc123456\t3\n");

        assertThat(LabelledNames.read(file))
                .extracting(LabelledNames::number)
                .containsExactly("01234567", "01234567", "SC123456");
    }

    @Test
    void rowsWithoutNumberHaveNoLabel() throws IOException {
        Path file = file(HEADING + "a\tHargate Ltd\t\t1\n\na\tRill Ltd\t07654321\t\n");

        assertThat(LabelledNames.read(file)).containsExactly(new LabelledNames("Rill Ltd", "07654321", 1));
    }

    @Test
    void cellsMayBeQuotedAndCountsGrouped() throws IOException {
        Path file = file(HEADING + "a\t\"Hargate \"\"Rill\"\" Ltd\"\t07654321\t1,200\n");

        assertThat(LabelledNames.read(file))
                .containsExactly(new LabelledNames("Hargate \"Rill\" Ltd", "07654321", 1200));
    }

    @Test
    void filesOfWindowsAreRead() throws IOException {
        Path file = folder.resolve("labels.tsv");
        Files.writeString(file, HEADING + "a\tRill’s Café\t07654321\t1\n", Charset.forName("windows-1252"));

        assertThat(LabelledNames.read(file)).extracting(LabelledNames::name).containsExactly("Rill’s Café");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("labels.tsv"), text, StandardCharsets.UTF_8);
    }
}
