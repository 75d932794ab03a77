package uk.lgcdt.infra.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicBodiesTest {

    private final Councils councils = Councils.load();
    private final PublicBodies bodies = PublicBodies.with(councils);

    @ParameterizedTest
    @CsvSource({
        "E61000001, E61000001",
        "greater london authority, E61000001",
        "Sheffield City Region Combined Authority, E47000002",
        "E08000035, E08000035",
        "Leeds City Council, E08000035",
        "Home Office, BODY-home-office",
        "The  HOME OFFICE, BODY-home-office",
        "BODY-home-office, BODY-home-office",
        "Royal Sutton Coldfield Town Council, BODY-royal-sutton-coldfield-town-council"
    })
    void aBodyIsNamedByItsCodeOrItsName(String given, String code) {
        assertThat(bodies.find(given)).map(PublicBody::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"E99999999", "''", "42", "BODY-"})
    void aCodeThatNobodyHasIsNoName(String given) {
        assertThat(given.equals("BODY-") ? bodies.findByCode(given) : bodies.find(given))
                .isEmpty();
    }

    @Test
    void noneOfThemIsAPrincipalCouncil() {
        assertThat(bodies.list())
                .hasSize(councils.list().size() + 13)
                .filteredOn(body -> councils.findByCode(body.code()).isEmpty())
                .hasSize(13)
                .allMatch(body -> councils.find(body.name()).isEmpty());
    }
}
