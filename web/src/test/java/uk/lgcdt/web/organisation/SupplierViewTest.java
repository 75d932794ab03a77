package uk.lgcdt.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.web.WebTest;

@WebTest
@WithAnonymousUser
class SupplierViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    private PublishedTestData published;

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .buyer("B1", "Ambridge Council", "E08000032")
                .supplier("S1", "Ash Ltd", "unknown")
                .supplier("S2", "Birch plc", "large")
                .market("480", 2026, "2500.00")
                .marketSupplier("480", 2026, "S1", 1, "50.0")
                .contract("ocds-1", "B1", "S1", "300.00", "2027-03-31")
                .contract("ocds-2", "B1", "S2", "100.00", null);
    }

    @Test
    void showsItsGroupTheWayUpAndWhoElseBelongsToIt() {
        jdbc.sql("""
                        insert into supplier_group (run_id, supplier_id, group_id, group_name, ownership, path)
                        values (:run, 'S1', 'GB-COH-TOP', 'Oak Holdings Ltd', 'parent', '{98000037,TOP}'),
                               (:run, 'S2', 'GB-COH-TOP', 'Oak Holdings Ltd', 'none', '{TOP}')
                        """).param("run", published.run().value()).update();

        navigate("suppliers/S1", SupplierView.class);

        assertThat(text()).contains("Belongs to Oak Holdings Ltd").contains("98000037 → TOP");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("suppliers/S1", "suppliers/S2");
    }

    @Test
    void saysThatUnknownOwnershipLeavesItByItself() {
        jdbc.sql("""
                        insert into supplier_group (run_id, supplier_id, group_id, group_name, ownership, path)
                        values (:run, 'S1', 'S1', 'Ash Ltd', 'unknown', '{}')
                        """).param("run", published.run().value()).update();

        navigate("suppliers/S1", SupplierView.class);

        assertThat(text()).contains("no ownership statement").doesNotContain("No other supplier of this group");
    }

    @Test
    void anUnknownSizeStaysUnknown() {
        navigate("suppliers/S1", SupplierView.class);

        assertThat(text()).contains("Not stated in any notice");
    }

    @Test
    void showsHowMuchSupplierAndBuyerMeanToEachOther() {
        navigate("suppliers/S1", SupplierView.class);

        assertThat(text()).contains("Of the buyer's value").contains("75%").contains("100%");
    }

    @Test
    void leadsToItsMarketsBuyersAndContracts() {
        navigate("suppliers/S1", SupplierView.class);

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("markets/480?year=2026", "buyers/B1", "processes/ocds-1");
    }

    @Test
    void isTakenAwayAsFilesAndALinkThatNameTheRun() {
        navigate("suppliers/S1", SupplierView.class);

        String asked = "?supplier=S1&run=" + published.run();
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "api/v1/suppliers/figures.csv" + asked,
                        "api/v1/suppliers/figures.xlsx" + asked,
                        "api/v1/suppliers/figures.json" + asked,
                        "api/v1/suppliers/figures.parquet" + asked,
                        "api/v1/suppliers/briefing.pdf" + asked,
                        "suppliers/S1?run=" + published.run());
    }

    @Test
    void saysWhenTheRegisterHoldsNoAssessment() {
        navigate("suppliers/S1", SupplierView.class);

        assertThat(text()).contains("The register holds no current self-assessment");
    }

    @Test
    void saysWhenNothingIsKnownOfItsCompany() {
        navigate("suppliers/S1", SupplierView.class);

        assertThat(text())
                .contains("Unknown: no notice gives a company number of this supplier.")
                .contains("Unknown: no beneficial ownership statement");
    }

    @Test
    void showsWhatCompaniesHouseHasAndWhoOwnsIt() {
        long run = published.run().value();
        jdbc.sql("update supplier set company_number = '98000037' where run_id = :run and supplier_id = 'S1'")
                .param("run", run)
                .update();
        jdbc.sql("""
                        insert into supplier_company (run_id, company_number, name, status, accounts_category, sic_codes,
                                                      previous_names, snapshot_on)
                        values (:run, '98000037', 'ASH LTD', 'Active', 'MICRO ENTITY', '{62020,00000}', '{TWIG LTD}',
                                '2026-10-01')
                        """).param("run", run).update();
        jdbc.sql("""
                        insert into supplier_owner (run_id, company_number, owner_key, kind, owner_name, interests,
                                                    share_min, share_max, parties)
                        values (:run, '98000037', 'e', 'entity', 'WOOD PLC', '{shareholding,votingRights}', 50, 75, 1),
                               (:run, '98000037', 'persons', 'persons', null, '{}', null, null, 2)
                        """).param("run", run).update();

        navigate("suppliers/S1", SupplierView.class);

        assertThat(text())
                .contains("no older than 1 October 2026")
                .contains("(62020); 00000")
                .contains("TWIG LTD")
                .contains("WOOD PLC")
                .contains("shareholding, voting rights")
                .contains("50% to 75%")
                .contains("Persons who own or control it: 2.");
    }

    @Test
    void saysWhatKindOfSupplierItIsAndHowThatIsKnown() {
        jdbc.sql(
                        "update supplier set kind = 'charity', kind_basis = 'words' where run_id = :run and supplier_id = 'S1'")
                .param("run", published.run().value())
                .update();

        navigate("suppliers/S1", SupplierView.class);

        assertThat(text()).contains("Charity, by the words of its name");
    }

    @Test
    void whoWasOnlyPaidHasAPageWithWhoPaid() {
        published
                .supplierName("NAME-9", "Elm", "NAME-9", 3, null)
                .supplierChange("NAME-9", "NAME-OLD", "NAME-9")
                .spend("E08000032", "2026-01-01", "Elm", "75.00")
                .payee("Elm", "NAME-9");

        navigate("suppliers/NAME-OLD", SupplierView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Elm");
        assertThat(text()).contains("City of Bradford Metropolitan District Council", "£75");
    }

    @Test
    void anUnknownSupplierIsNotFound() {
        navigate("suppliers/nobody", Component.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Page not found");
    }

    private String text() {
        return $(SupplierView.class).single().getElement().getTextRecursively();
    }
}
