package uk.lgcdt.infra.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CouncilsTest {

    private final Councils councils = Councils.load();

    @Test
    void everyPrincipalCouncilOfTheUnitedKingdomIsThere() {
        var byNation = councils.list().stream().collect(Collectors.groupingBy(Council::nation, Collectors.counting()));

        assertThat(byNation)
                .containsEntry(Nation.ENGLAND, 317L)
                .containsEntry(Nation.WALES, 22L)
                .containsEntry(Nation.SCOTLAND, 32L)
                .containsEntry(Nation.NORTHERN_IRELAND, 11L);
    }

    @Test
    void theTypesOfEnglishCouncilsAddUp() {
        var byType = councils.list().stream()
                .filter(council -> council.nation() == Nation.ENGLAND)
                .collect(Collectors.groupingBy(Council::type, Collectors.counting()));

        assertThat(byType)
                .containsEntry(CouncilType.COUNTY, 21L)
                .containsEntry(CouncilType.DISTRICT, 164L)
                .containsEntry(CouncilType.UNITARY, 63L)
                .containsEntry(CouncilType.METROPOLITAN_DISTRICT, 36L)
                .containsEntry(CouncilType.LONDON_BOROUGH, 32L)
                .containsEntry(CouncilType.CITY_CORPORATION, 1L);
    }

    @Test
    void codesAndNamesAreUnique() {
        assertThat(councils.list()).extracting(Council::code).doesNotHaveDuplicates();
        assertThat(councils.list()).extracting(Council::name).doesNotHaveDuplicates();
        assertThat(councils.list()).extracting(Council::shortName).doesNotHaveDuplicates();
    }

    @Test
    void everyCouncilIsFoundByItsOwnNamesInAnyCase() {
        for (Function<Council, String> name : List.<Function<Council, String>>of(
                Council::name, Council::shortName, c -> c.name().toUpperCase(Locale.ROOT), c -> "The " + c.name())) {
            assertThat(councils.list())
                    .allSatisfy(council -> assertThat(councils.find(name.apply(council)))
                            .as(name.apply(council))
                            .contains(council));
        }
    }

    /** Buyers' names as real notices write them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEEDS CITY COUNCIL                                                | E08000035
            Armagh City Banbridge and Craigavon Borough Council               | N09000002
            Blackburn with Darwen                                             | E06000008
            Borough Council of Kings Lynn and West Norfolk                    | E07000146
            Borough of Telford & Wrekin                                       | E06000020
            Brighton and Hove City Council                                    | E06000043
            Cardiff Council                                                   | W06000015
            City & County of Swansea                                          | W06000011
            City of Bradford Metropolitan District Council                    | E08000032
            City of Doncaster Council                                         | E08000017
            City of York Council                                              | E06000014
            Cyngor Gwynedd                                                    | W06000002
            Cyngor Sir Ceredigion County Council                              | W06000008
            Cyngor Sir Ynys Môn                                               | W06000001
            Durham County Council                                             | E06000047
            Hull City Council                                                 | E06000010
            Kingston upon Hull City Council                                   | E06000010
            London Borough of Richmond Upon Thames                            | E09000027
            Luton Council                                                     | E06000032
            Metropolitan borough of Bury                                      | E08000002
            Middlesbrough Council                                             | E06000002
            Milton Keynes City Council                                        | E06000042
            Newcastle City Council                                            | E08000021
            Newcastle-Under-Lyme Borough Council                              | E07000195
            Newry, Mourne and Down District Council (NMD)                     | N09000010
            Newry Mourne & Down District Council                              | N09000010
            North East Lincolnshire Borough Council                           | E06000012
            Rhondda Cynon Taf CBC                                             | W06000016
            Rotherham Borough Council                                         | E08000018
            Royal Borough of Kingston Upon Thames                             | E09000021
            Southend-on-Sea City Council                                      | E06000033
            South Tyneside Borough Council                                    | E08000023
            Stockton on Tees Borough Council                                  | E06000004
            The City of Edinburgh Council                                     | S12000036
            The Council of the City of Wakefield                              | E08000036
            The Mayor and Commonalty and Citizens of the City of London       | E09000001
            The North Yorkshire Council                                       | E06000065
            The Royal Borough of Kensington & Chelsea                         | E09000020
            Tower Hamlets                                                     | E09000030
            Trafford Council                                                  | E08000009
            Vale of Glamorgan Council                                         | W06000014
            Westminster City Council                                          | E09000033
            Wigan Council                                                     | E08000010
            Wolverhampton City Council                                        | E08000031
            ST. HELENS COUNCIL                                                | E08000013
            Comhairle nan Eilean Siar                                         | S12000013
            East Herts Council                                                | E07000242
            REDCAR &amp; CLEVELAND BOROUGH COUNCIL                            | E06000003
            Telford &amp; Wrekin Council                                      | E06000020
            .East Riding Of Yorkshire Council                                 | E06000011
            BCP Council                                                       | E06000058
            """)
    void findsTheCouncilBehindAnAwkwardName(String name, String code) {
        assertThat(councils.find(name)).map(Council::code).contains(code);
    }

    /** Buyers' names of real notices that hold a council's name or come close to one, and are no principal council. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leeds Beckett University",
                "Leeds Teaching Hospitals NHS Trust",
                "Bradford Teaching Hospitals NHS Foundation Trust",
                "Barnsley Hospital NHS Foundation Trust",
                "BIRMINGHAM CHILDREN'S TRUST COMMUNITY INTEREST COMPANY",
                "Bedford College",
                "CARDIFF UNIVERSITY",
                "Barwick and Stoford Parish Council",
                "Harrogate Town Council",
                "Taunton Town Council",
                "Ross-on-Wye Town Council",
                "Worth Parish Council",
                "BRITISH COUNCIL(THE)",
                "Scottish Social Services Council",
                "County Durham and Darlington Fire and Rescue Authority",
                "DERBY HOMES LIMITED",
                "Dover Harbour Board",
                "Greater Manchester Combined Authority",
                "North East Combined Authority",
                "West Midlands Combined Authority",
                "Kent County Council (t/a Procurement Services)",
                "Leicestershire County Council, trading as ESPO",
                "Kent Fire and Rescue Service",
                "London Legacy Development Corporation",
                "London Academy of Excellence",
                "London",
                "London Borough",
                "Met Office",
                "Hertfordshire County Council - Children's Services",
                "Suffolk County Council Passenger Transport",
                "Association Of North East Councils",
                "University of Portsmouth Higher Education Corporation",
                "THE FINANCIAL REPORTING COUNCIL LIMITED",
                "Police And Crime Commissioner For Durham",
                "Sutton, Achieving for Children and Kingston",
                "The City of Liverpool College",
                "Torbay and South Devon NHS Foundation Trust",
                "UNIVERSITY OF LANCASTER",
                "UNIVERSITY OF GLOUCESTERSHIRE",
                "Wirral University Teaching Hospital",
                "Newcastle",
                "Council",
                ""
            })
    void doesNotTakeAnotherBodyForACouncil(String name) {
        assertThat(councils.find(name)).isEmpty();
    }

    @Test
    void aCodeOfBeforeABoundaryChangeLeadsToTheCouncil() {
        assertThat(councils.findByCode("E08000019")).map(Council::name).contains("Sheffield City Council");
        assertThat(councils.get("E08000039").name()).isEqualTo("Sheffield City Council");
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThat(councils.findByCode("E12345678")).isEmpty();
        assertThatThrownBy(() -> councils.get("E12345678")).hasMessage("Not a council's ONS code: E12345678");
    }

    @Test
    void everyRegionHasItsCouncils() {
        assertThat(Region.list())
                .allSatisfy(region ->
                        assertThat(councils.list()).extracting(Council::region).contains(region));
        assertThat(councils.get("E10000007").region()).isEqualTo(Region.EAST_MIDLANDS);
    }

    @Test
    void aFinerCodeLiesInItsRegion() {
        assertThat(Region.find("UKJ26")).contains(Region.SOUTH_EAST);
        assertThat(Region.find("UK")).isEmpty();
    }
}
