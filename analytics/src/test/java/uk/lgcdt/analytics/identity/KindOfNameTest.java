package uk.lgcdt.analytics.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.infra.organisation.SupplierKind;

class KindOfNameTest {

    private final KindOfName kinds = KindOfName.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr J Smith",
                "Dr Jane Doe",
                "DR. J. DOE",
                "Mr & Mrs J Smith",
                "SMITH J MR",
                "Smith, Mrs Jane",
                "Prof K O'Neill-Brown",
                "Mr D Young",
                "John Smith t/a Smith Plumbing",
                "J Smith trading as Swift Cars"
            })
    void individuals(String name) {
        assertThat(kinds.of(name)).isEqualTo(SupplierKind.INDIVIDUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leeds City Council",
                "LONDON BOROUGH OF MERTON",
                "Calderdale MBC",
                "Skipton Town Council",
                "Hertfordshire County Council t/a Herts Fullstop",
                "NHS England",
                "Stockport NHS Foundation Trust",
                "NHS West Yorkshire Integrated Care Board",
                "West Yorkshire Police",
                "Kent Fire and Rescue Service",
                "West Yorkshire Combined Authority",
                "H M Revenue & Customs",
                "Department for Transport"
            })
    void publicBodies(String name) {
        assertThat(kinds.of(name)).isEqualTo(SupplierKind.PUBLIC_BODY);
        assertThat(kinds.isPublicBody(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Humankind Charity",
                "Hargate Rill CIO",
                "Hargate Charitable Trust",
                "Hargate Charitable Incorporated Organisation",
                "Age UK Hargate"
            })
    void charities(String name) {
        assertThat(kinds.of(name)).isEqualTo(SupplierKind.CHARITY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hargate Rill Ltd",
                "Dr Jane Doe Ltd",
                "Sir Jacob & Sons Ltd t/a Behrens Group",
                "Hargate Rill CIC",
                "John Smith Ltd t/a Smith Plumbing"
            })
    void companies(String name) {
        assertThat(kinds.of(name)).isEqualTo(SupplierKind.COMPANY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "John Lewis",
                "Mr Mot",
                "MS CARS",
                "Dr Plumbing Services",
                "Mr & Mrs Cleaning Company",
                "British Council",
                "Hargate Council for Voluntary Service",
                "Hargate Primary School",
                "University of Exeter",
                "Hargate Trust",
                "Smith & Sons",
                "REDACTED PERSONAL DATA"
            })
    void whatNamesDoNotTellStaysUnknown(String name) {
        assertThat(kinds.of(name)).isEqualTo(SupplierKind.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "GB-COH-01234567, COMPANY",
        "GB-COH-CE012345, CHARITY",
        "GB-COH-RC000060, UNKNOWN",
        "GB-CHC-1089464, CHARITY",
        "GB-SC-SC012345, CHARITY",
        "GB-LAE-LDS, PUBLIC_BODY",
        "GB-PPON-PBCD-1234-FGHJ, UNKNOWN",
        "NAME-0123456789abcdef, UNKNOWN"
    })
    void registersTellWhatTheirEntriesAre(String id, SupplierKind kind) {
        assertThat(KindOfName.ofIdentifier(id)).isEqualTo(kind);
    }

    @Test
    void nobodyIsOfNoKind() {
        assertThat(kinds.of(null)).isEqualTo(SupplierKind.UNKNOWN);
        assertThat(kinds.isPublicBody(null)).isFalse();
    }
}
