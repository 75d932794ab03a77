package uk.lgcdt.analytics.servicesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemRecogniserTest {

    private final SystemRecogniser recogniser = SystemRecogniser.shared();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Adult social care case management system | 48814000 | adult-social-care
            Children's Services: youth justice case management | 72000000 | childrens-social-care
            Revenues & Benefits System | 48000000 | revenues-and-benefits
            Council tax and benefits software support and maintenance | 48442000 | revenues-and-benefits
            Planning back office | 48100000 | planning-back-office
            Electoral Management System | 48611000 | electoral-registration
            Housing management system | 48100000 | housing-management
            Financial Management System replacement | 48812000 | finance-and-erp
            HR and payroll system | 48450000 | hr-and-payroll
            Citizen portal and CRM | 48445000 | crm-and-contact-centre
            GIS licences, hosting and support | 38221000 | gis
            Waste management software | 48000000 | waste-and-recycling
            Highways asset management system | 48000000 | highways-and-assets
            Library management system | 48160000 | libraries-and-archives
            Taxi licensing system | 48000000 | licensing-and-regulatory
            Parking enforcement and permit system | 34926000 | parking
            Cemetery records software | 48000000 | bereavement
            Modern.gov renewal | 72000000 | committee-management
            Website redesign | 72413000 | website
            E-tendering portal | 48490000 | procurement
            Legal case management system | 48000000 | legal
            Cloud telephony | 64210000 | telephony
            Supply of laptops and docking stations | 30213000 | end-user-computing
            Wide area network and internet services | 72720000 | networks
            Penetration testing | 72800000 | cyber-security
            Spydus renewal | 72000000 | libraries-and-archives
            """)
    void namesTheSystemThatATitleSays(String title, String cpv, String system) {
        assertThat(recogniser.recognise(purchase(title, cpv)))
                .first()
                .extracting(RecognisedSystem::system)
                .isEqualTo(system);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Highways resurfacing programme | 45233140
            Home care services for adults | 85312000
            Children's residential placements | 85311300
            Library building refurbishment | 45210000
            Household waste collection | 90511000
            Car park resurfacing | 45233140
            School meals catering | 55524000
            Legal services panel | 79100000
            Lift maintenance | 50750000
            Senior developer | 72262000
            """)
    void namesNoneWhereNoSystemIsBought(String title, String cpv) {
        assertThat(recogniser.recognise(purchase(title, cpv))).isEmpty();
    }

    @Test
    void anAwardCanBuySystemsOfSeveralKinds() {
        assertThat(recogniser.recognise(purchase("Planning and building control system", "48100000")))
                .extracting(RecognisedSystem::system)
                .containsExactly("building-control", "planning-back-office");
    }

    @Test
    void whatALongerPhraseSaysIsNotReadAsAShorterOne() {
        assertThat(recogniser.recognise(purchase("Data centre", "72000000")))
                .extracting(RecognisedSystem::system)
                .containsExactly("cloud-hosting");
        assertThat(recogniser.recognise(purchase("Enterprise resource planning system", "48451000")))
                .extracting(RecognisedSystem::system)
                .containsExactly("finance-and-erp");
    }

    @Test
    void evidenceOfDifferentSortsAddsUpAndSaysWhatItIs() {
        var purchase = new Purchase(
                List.of("Spydus renewal"),
                "Support of the library management system",
                List.of("48161000"),
                List.of("Civica UK Limited"));
        RecognisedSystem recognised = recogniser.recognise(purchase).getFirst();
        assertThat(recognised.confidence()).isEqualTo(99); // 1 - 0.1 * 0.15 * 0.65
        assertThat(recognised.evidence())
                .containsExactly(
                        "product-in-title:Spydus", "cpv:48161000", "phrase-in-description:library management system");
    }

    @Test
    void aSupplierOfOneThingSpeaksForItButNotAlone() {
        var words = new Purchase(List.of("Software renewal"), null, List.of(), List.of("Halarose Limited"));
        assertThat(recogniser.recognise(words))
                .containsExactly(new RecognisedSystem("electoral-registration", 55, List.of("supplier:Halarose")));
        var unsaid = new Purchase(List.of("Annual services"), null, List.of("79820000"), List.of("Halarose Limited"));
        assertThat(recogniser.recognise(unsaid)).isEmpty();
    }

    private static Purchase purchase(String title, String cpv) {
        return new Purchase(List.of(title), null, List.of(cpv), List.of());
    }
}
