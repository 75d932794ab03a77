package uk.lgcdt.infra.market.defined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.reference.ServiceSystems;

class MarketDefinitionTest {

    private final MarketDefinitions definitions = new MarketDefinitions(Councils.load(), ServiceSystems.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cpv=48&basis=value",
                "cpv=48,7221&nation=england&from=2024&to=2026&basis=contracts",
                "words=housing%20%26%20rents&region=UKD&council-type=metropolitan-district&basis=councils",
                "system=revenues-and-benefits&council=E06000001,E08000032&to=2025&basis=value"
            })
    void aPermanentLinkComesOutAsItWentIn(String query) {
        assertThat(definitions.read(query).toQuery()).isEqualTo(query);
    }

    @Test
    void theOrderOfParametersAndCodesDoesNotMatter() {
        var one = definitions.read("basis=value&to=2026&cpv=7221, 48&council=E08000032 E06000001");

        assertThat(one).isEqualTo(definitions.read("cpv=48,7221&council=E06000001,E08000032&to=2026"));
        assertThat(one.toQuery()).isEqualTo("cpv=48,7221&council=E06000001,E08000032&to=2026&basis=value");
    }

    @ParameterizedTest
    @CsvSource({"48000000,48", "48200000,482", "480,480", "'72,722,7221',72", "'30200000,302',302", "48219000,48219"})
    void aWholeCodeStandsForAllBelowItAndTheWiderOneForTheNarrower(String given, String kept) {
        assertThat(definitions.read("cpv=" + given).toParameters()).containsEntry("cpv", kept);
    }

    @Test
    void aCouncilThatWasMergedStandsForTheOneThatFollowed() {
        // Mendip became part of Somerset on 1 April 2023.
        assertThat(definitions.read("cpv=48&council=E07000187").geography().councils())
                .containsExactly("E06000066");
    }

    @ParameterizedTest
    @CsvSource({
        "basis=value,cpv,subject-missing",
        "cpv=48&words=rents,cpv,subject-several",
        "cpv=4,cpv,cpv-digits",
        "cpv=48x,cpv,cpv-digits",
        "cpv=48&nation=france,nation,nation",
        "cpv=48&region=UKZ,region,region",
        "cpv=48&council-type=parish,council-type,council-type",
        "cpv=48&council=E99999999,council,council",
        "cpv=48&from=26,from,year",
        "cpv=48&from=2026&to=2024,from,period",
        "cpv=48&basis=spend,basis,basis"
    })
    void whatCannotBeIsNamedWithItsReason(String query, String parameter, String reason) {
        assertThatThrownBy(() -> definitions.read(query))
                .isInstanceOfSatisfying(InvalidDefinitionException.class, problem -> {
                    assertThat(problem.parameter()).isEqualTo(parameter);
                    assertThat(problem.reason()).isEqualTo(reason);
                    assertThat(problem).hasMessageStartingWith(parameter + " is");
                });
    }

    @Test
    void parametersOfThePageAreLeftAlone() {
        assertThat(definitions
                        .read(Map.of("cpv", "48", "run", "7", "page", "2"))
                        .toParameters())
                .containsOnlyKeys("cpv", "basis");
    }

    @Test
    void nothingGivenIsEverywhereAtAllTimesByValue() {
        var definition = definitions.read("cpv=48");

        assertThat(definition.geography().isEverywhere()).isTrue();
        assertThat(definition.period()).isEqualTo(new Period(null, null));
        assertThat(definition.basis()).isEqualTo(Basis.VALUE);
        assertThat(definition.subject()).isEqualTo(new Subject.Cpv(List.of("48")));
    }
}
