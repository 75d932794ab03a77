package uk.lgcdt.analytics.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hargate & Sons Limited | HARGATE SON",
                "THE HARGATE COMPANY LTD. | HARGATE COMPANY",
                "H. A. Rill (Whitby) Ltd | HA RILL WHITBY",
                "J & B Rill Plc | JB RILL",
                "J and B Rill P.L.C. | JB RILL",
                "Rill Building Servs | RILL BUILDING SERVICE",
                "Rill Mgmt Consultancy | RILL MANAGEMENT CONSULTING",
                "O'Rillé Décor | ORILLE DECOR",
                "Rill Ltd - In Liquidation | RILL",
                "Supplier RILL HEATING LTD | RILL HEATING",
                "Rill Co Ltd | RILL COMPANY"
            })
    void namesAreReducedToTheWordsThatTellThemApart(String written, String words) {
        assertThat(NameReader.read(written).orElseThrow().words()).containsExactly(words.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bigbank Factors Yorkshire Ltd re Rill Heating Ltd | RILL HEATING",
                "Bigbank Invoice Finance Re Rill Heating | RILL HEATING",
                "Rill Heating Ltd Bigbank Factors | RILL HEATING",
                "Rill Care Ltd re Ashgrove House | RILL CARE",
                "C/O Rill Care Ltd | RILL CARE"
            })
    void whoIsPaidIsFoundBesideTheFinancerAndTheSite(String written, String words) {
        assertThat(NameReader.read(written).orElseThrow().words()).containsExactly(words.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rill Ltd T/A Warm Rooms",
                "Rill Ltd (t/a Warm Rooms)",
                "Rill Ltd trading as Warm Rooms",
                "Rill Ltd formerly Warm Rooms Ltd"
            })
    void otherNamesStandBeside(String written) {
        SupplierName name = NameReader.read(written).orElseThrow();

        assertThat(name.words()).containsExactly("RILL");
        assertThat(name.tradingAs()).containsExactly(java.util.List.of("WARM", "ROOM"));
    }

    @Test
    void whatFollowsTheLegalFormIsABranch() {
        SupplierName name = NameReader.read("Rill Heating (UK) Ltd - Western").orElseThrow();

        assertThat(name.words()).containsExactly("RILL", "HEATING", "UK");
        assertThat(name.asides()).containsExactly("UK");
        assertThat(name.branch()).containsExactly("WESTERN");
        assertThat(name.forms()).containsExactly("LTD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "- / -", "…"})
    void whatHasNoLetterNamesNobody(String written) {
        assertThat(NameReader.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ltd", "The", "&", "A", "T/A", "(UK)", "RE", "C/O", "2017:04D", "株式会社"})
    void oddNamesAreReadWithoutFailing(String written) {
        NameReader.read(written).ifPresent(name -> assertThat(name.words()).isNotEmpty());
    }
}
