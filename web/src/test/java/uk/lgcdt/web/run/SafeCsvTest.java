package uk.lgcdt.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "\uFF1D1"})
    void whatASpreadsheetWouldCalculateIsMadeText(String cell) {
        assertThat(SafeCsv.safe(cell)).isEqualTo("'" + cell);
    }

    @Test
    void otherCellsStayAsTheyAre() {
        assertThat(SafeCsv.safe("{\"ocid\":\"=1\"}")).isEqualTo("{\"ocid\":\"=1\"}");
        assertThat(SafeCsv.safe("")).isEmpty();
    }
}
