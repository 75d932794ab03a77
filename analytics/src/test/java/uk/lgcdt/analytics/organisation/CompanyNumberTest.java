package uk.lgcdt.analytics.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNumberTest {

    @ParameterizedTest
    @CsvSource({
        "02968830, 02968830",
        "2968830, 02968830",
        "968830, 00968830",
        " 0296 8830 , 02968830",
        "sc123456, SC123456",
        "SC12345, SC012345",
        "Ni012345, NI012345",
        "OC301234, OC301234",
        "Company Number - 04380984, 04380984",
        "Company No. 04380984, 04380984",
        "NO123456, NO123456",
        "IP12345R, IP12345R",
        "RS007123, RS007123",
        "R0000123, R0000123"
    })
    void numbersAreBroughtIntoTheirFullForm(String published, String number) {
        assertThat(CompanyNumber.of(published)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACME LIMITED",
                "",
                "n/a",
                "12345678",
                "00000000",
                "99999999",
                "SC000000",
                "1234",
                "123456789",
                "GB123456789",
                "XX123456"
            })
    void whatIsNoNumberIsRefused(String published) {
        assertThat(CompanyNumber.of(published)).isEmpty();
    }

    @Test
    void anAbsentNumberIsNone() {
        assertThat(CompanyNumber.of(null)).isEmpty();
    }
}
