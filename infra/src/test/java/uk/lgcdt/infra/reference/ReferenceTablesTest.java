package uk.lgcdt.infra.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTablesTest {

    private final Councils councils = Councils.load();
    private final CpvCodes cpv = CpvCodes.load();
    private final Thresholds thresholds = Thresholds.load();
    private final Territories territories = Territories.load();

    @Test
    void everyTableNamesItsEditionAndSource() {
        assertThat(ReferenceVersions.list())
                .hasSize(11)
                .allSatisfy(
                        table -> assertThat(List.of(table.title(), table.version(), table.source(), table.licence()))
                                .noneMatch(String::isBlank));
        assertThat(ReferenceVersions.editions()).containsEntry("cpv", "CPV 2008 (2008-09-17)");
    }

    /** The amount changes with the day that the procurement starts, and holds from the exact pound. */
    @ParameterizedTest
    @CsvSource({
        "GOODS_SERVICES, SUB_CENTRAL, 2025-12-31, 214904.00, true",
        "GOODS_SERVICES, SUB_CENTRAL, 2025-12-31, 214903.99, false",
        "GOODS_SERVICES, SUB_CENTRAL, 2026-01-01, 207720.00, true",
        "GOODS_SERVICES, SUB_CENTRAL, 2026-01-01, 207719.99, false",
        "GOODS_SERVICES, CENTRAL, 2025-12-31, 135018.00, false",
        "GOODS_SERVICES, CENTRAL, 2026-01-01, 135018.00, true",
        "WORKS, SUB_CENTRAL, 2025-12-31, 5372608.99, false",
        "WORKS, SUB_CENTRAL, 2026-01-01, 5193000.00, true",
        "LIGHT_TOUCH, SUB_CENTRAL, 2025-12-31, 663540, true",
        "LIGHT_TOUCH, SUB_CENTRAL, 2026-01-01, 663539.99, false",
        "NOTIFIABLE_BELOW_THRESHOLD, SUB_CENTRAL, 2026-11-24, 30000, true",
    })
    void aThresholdIsReachedByItsExactAmountFromItsFirstDay(
            ContractType type, AuthorityKind authority, LocalDate start, BigDecimal estimated, boolean reached) {
        assertThat(thresholds.find(type, authority, start).orElseThrow().isReachedBy(estimated))
                .isEqualTo(reached);
    }

    @Test
    void beforeTheActThereIsNoThresholdOfIt() {
        assertThat(thresholds.find(ContractType.WORKS, AuthorityKind.SUB_CENTRAL, LocalDate.of(2025, 2, 23)))
                .isEmpty();
        assertThat(thresholds.find(ContractType.WORKS, AuthorityKind.SUB_CENTRAL, LocalDate.of(2025, 2, 24)))
                .isPresent();
    }

    @Test
    void everyTypeOfContractHasOneThresholdOnEveryDayForEachAuthority() {
        for (ContractType type : ContractType.values()) {
            for (AuthorityKind authority : AuthorityKind.values()) {
                for (LocalDate day : List.of(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1))) {
                    assertThat(thresholds.list().stream().filter(one -> one.isOf(type, authority, day)))
                            .as("%s %s %s", type, authority, day)
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void allCodesOfCpv2008AreThereEachUnderItsDivision() {
        assertThat(cpv.list()).hasSize(9_454);
        assertThat(cpv.list())
                .allSatisfy(code -> assertThat(cpv.ancestors(code.code()))
                        .as(code.code())
                        .allMatch(above -> above.code().startsWith(code.code().substring(0, 2)))
                        .hasSizeLessThan(7)
                        .matches(above -> code.code().endsWith("000000")
                                || above.getLast().code().endsWith("000000")));
    }

    @Test
    void aCodeWithoutAnImmediateParentStandsUnderTheNearestThatExists() {
        long skipping = cpv.list().stream()
                .filter(code -> cpv.findParent(code.code()).isPresent())
                .filter(code -> depth(code.code())
                                - depth(cpv.findParent(code.code())
                                        .orElseThrow()
                                        .code())
                        > 1)
                .count();

        assertThat(skipping).isEqualTo(35);
        assertThat(cpv.findParent("72212000-4")).map(CpvCode::withCheckDigit).contains("72210000-0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Craven District Council         | E06000065
            Harrogate Borough Council       | E06000065
            Taunton Deane Borough Council   | E06000066
            Somerset County Council         | E06000066
            Corby Borough Council           | E06000061
            Borough of Poole                | E06000058
            Aylesbury Vale District Council | E06000060
            Carrickfergus Borough Council   | N09000008
            """)
    void anAbolishedCouncilIsFoundAsTheOneThatFollowed(String name, String code) {
        assertThat(councils.find(name)).map(Council::code).contains(code);
    }

    @Test
    void aDividedCouncilIsGivenToNeitherSuccessor() {
        assertThat(councils.find("Cumbria County Council")).isEmpty();
        assertThat(councils.findByCode("E10000021")).isEmpty();
        assertThat(Predecessors.load().find("E10000006").orElseThrow().successors())
                .containsExactly("E06000063", "E06000064");
    }

    @Test
    void predecessorsAreNamedOverSeveralSteps() {
        assertThat(councils.predecessors(councils.get("E06000066")))
                .extracting(Predecessor::name)
                .contains("Somerset West and Taunton Council", "Taunton Deane Borough Council");
        assertThat(councils.findByCode("E07000190")).map(Council::name).contains("Somerset Council");
    }

    @Test
    void everySuccessorIsACouncilOrWasOne() {
        Predecessors predecessors = Predecessors.load();

        assertThat(predecessors.list())
                .hasSize(73)
                .flatExtracting(Predecessor::successors)
                .allMatch(code -> councils.findByCode(code).isPresent()
                        || predecessors.find(code).isPresent());
    }

    @Test
    void placesHaveNamesAndLieInOthers() {
        assertThat(territories.find("UKL")).flatMap(Territory::findNameInWelsh).contains("Cymru");
        assertThat(territories.around("UKE41")).extracting(Territory::code).containsExactly("UKE4", "UKE", "ENG", "UK");
        assertThat(territories.find("TLE41"))
                .isEqualTo(territories.find("UKE41"))
                .isPresent();
        assertThat(territories.list())
                .filteredOn(place -> place.parent() != null)
                .allMatch(place -> territories.find(place.parent()).isPresent());
        assertThat(Region.list())
                .allMatch(region -> territories.find(region.code()).isPresent());
    }

    @Test
    void industriesFrameworksAndNoticesHaveTheirNames() {
        assertThat(SicCodes.load().findName("62020")).contains("Information technology consultancy activities");
        assertThat(Frameworks.load().list()).hasSize(115);
        assertThat(Frameworks.load().list().stream()
                        .mapToInt(f -> f.lots().size())
                        .sum())
                .isEqualTo(464);
        assertThat(Frameworks.load().find("rm1043.6"))
                .map(Framework::title)
                .contains("Digital Outcomes & Specialists 4");
        assertThat(NoticeTypes.load().numbers()).hasSize(17).startsWith("UK1").endsWith("UK17");
        assertThat(NoticeTypes.load().findName("UK6")).contains("Contract award notice");
    }

    private static int depth(String code) {
        return Math.max(2, code.replaceFirst("0+$", "").length());
    }
}
