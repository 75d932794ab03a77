package uk.lgcdt.infra.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "\uFF1D1"})
    void whatASpreadsheetWouldCalculateIsMadeText(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo("'" + cell);
    }

    @Test
    void otherCellsStayAsTheyAre() {
        assertThat(SafeCell.of("{\"ocid\":\"=1\"}")).isEqualTo("{\"ocid\":\"=1\"}");
        assertThat(SafeCell.of("")).isEmpty();
    }
}
