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
                "Rill Co Ltd | RILL COMPANY",
                "Rill Heating Limted | RILL HEATING",
                "Rill Heating Limtied | RILL HEATING",
                "Hargate Rill Heating Limi | HARGATE RILL HEATING",
                "Hargate Rill Heating Lt | HARGATE RILL HEATING",
                "Rill Now Ltd | RILL NOW",
                "Act Now Rill Ltd | ACT NOW RILL",
                "Rill RE Ltd | RILL RE",
                "Rill (Suspended Ceilings) Ltd | RILL SUSPENDED CEILING",
                "Behind Closed Doors | BEHIND CLOSED DOOR"
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
                "Rill Heating (DO NOT USE)",
                "(DO NOT USE) Rill Heating",
                "DO NOT USE - Rill Heating Ltd",
                "Rill Heating Ltd (CLOSED)",
                "RILL HEATING LTD **INACTIVE**",
                "Rill Heating Ltd - OLD A/C",
                "ZZ Rill Heating Ltd",
                "Rill Heating Ltd - In Creditors Voluntary Liquidation",
                "104532 - Rill Heating Ltd",
                "V104532 Rill Heating",
                "Rill Heating Ltd (104532)",
                "RILL HEATING 104532"
            })
    void whatTheLedgerNotesIsNoPartOfTheName(String written) {
        assertThat(NameReader.read(written).orElseThrow().words()).containsExactly("RILL", "HEATING");
    }

    @ParameterizedTest
    @CsvSource({"3663 Rill Foods, 3663 RILL FOOD", "Rill 2012, RILL 2012", "Rill 1 Ltd, RILL 1"})
    void shortNumbersBelongToTheName(String written, String words) {
        assertThat(NameReader.read(written).orElseThrow().words()).containsExactly(words.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "National Rill Institute (NRI) | NATIONAL RILL INSTITUTE | NRI",
                "NRI (National Rill Institute) | NRI | NATIONAL RILL INSTITUTE",
                "HWC (Hargatewexcombe) | HWC | HARGATEWEXCOMBE"
            })
    void initialsInBracketsAreTheNameInShort(String written, String words, String other) {
        SupplierName name = NameReader.read(written).orElseThrow();

        assertThat(name.words()).containsExactly(words.split(" ", -1));
        assertThat(name.asides()).isEmpty();
        assertThat(name.tradingAs()).containsExactly(java.util.List.of(other.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rill Ltd T/A Warm Rooms",
                "Rill Ltd TA Warm Rooms",
                "Rill Ltd/t/a Warm Rooms",
                "Rill Ltd (now Warm Rooms Ltd)",
                "Rill Ltd now known as Warm Rooms Ltd",
                "Rill Ltd (FORMERLEY KNOWN AS WARM ROOMS LTD)",
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
