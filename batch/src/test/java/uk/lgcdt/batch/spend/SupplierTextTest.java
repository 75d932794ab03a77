package uk.lgcdt.batch.spend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupplierTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REDACTED PERSONAL DATA",
                "Name Redacted",
                "Personal Information",
                "payee withheld",
                "Commercially confidential",
                "NAME REMOVED",
                "Data Protection Act",
                "Not Disclosed",
                "UNDISCLOSED",
                "a private individual",
                "Sensitive - not published",
                "Individual",
                "individuals",
                "EXEMPT",
                "Name withheld",
                "Confidential",
                "Redacted - GDPR",
                "Individual (redacted)",
                "REDACTED COMMERCIAL CONFIDENTIALITY",
                "Redacted under s40(2) FOIA 2000",
                "***",
                "xxxx"
            })
    void knowsWhatIsWithheld(String name) {
        assertThat(SupplierText.isWithheld(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Invented Services Ltd",
                "Personal Care Ltd",
                "Individual Solutions Ltd",
                "Exempt Ltd",
                "Confidential Waste Shredding Ltd",
                "Data Protection People Ltd",
                "Confidential Data Limited",
                "Data Protection CIC",
                "Redactive Publishing Ltd",
                "CONFIDENTIAL WASTE - SEPT 23",
                "Sensitive Information plc",
                "Redacted Personal Data LLP",
                "**",
                "xxx",
                "Disclosure Checks Ltd"
            })
    void knowsWhatIsNot(String name) {
        assertThat(SupplierText.isWithheld(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Caf\u00c3\u00a9 Invented", "Caf&#233; Invented", "Caf\u00e9 Invented"})
    void mendsOnlyWhatIsCertain(String name) {
        assertThat(SupplierText.mended(name)).isEqualTo(name.contains("&") ? name : "Caf\u00e9 Invented");
    }
}
