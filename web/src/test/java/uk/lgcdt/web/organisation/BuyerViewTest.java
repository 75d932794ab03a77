package uk.lgcdt.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.web.WebTest;

@WebTest
@WithAnonymousUser
class BuyerViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCouncilIsShownWithItsContractsSuppliersAndSpending() {
        PublishedTestData.publish(jdbc)
                .buyer("B1", "Bradford Council", "E08000032")
                .supplier("S1", "Ash Ltd", "sme")
                .contract("ocds-1", "B1", "S1", "300.00", "2027-03-31")
                .spend("E08000032", "2026-01-01", "ASH LIMITED", "1250.40");

        navigate("buyers/B1", BuyerView.class);

        assertThat(text())
                .contains("City of Bradford Metropolitan District Council")
                .contains("31 Mar 2027")
                .contains("ASH LIMITED")
                .contains("£1,250")
                .contains("Payments as councils published them")
                .contains("Contracts as councils' own registers list them");
    }

    @Test
    void anotherNameOfACouncilLeadsToItAndIsListedThere() {
        PublishedTestData.publish(jdbc)
                .buyer("B1", "Bradford Council", "E08000032")
                .otherName("B2", "Bradford Urban District Council", "B1");

        navigate("buyers/B2", BuyerView.class);

        assertThat(text())
                .contains("You asked for Bradford Urban District Council")
                .contains("Bradford Urban District Council (B2)");
    }

    @Test
    void amountsWithVatAndWithoutItHaveFiguresOfTheirOwn() {
        PublishedTestData.publish(jdbc)
                .buyer("B1", "Bradford Council", "E08000032")
                .spend("E08000032", "2026-01-01", "ASH LIMITED", "net", "100.00")
                .spend("E08000032", "2026-01-01", "ASH LIMITED", "gross", "720.00");

        navigate("buyers/B1", BuyerView.class);

        assertThat(text())
                .contains("not added together")
                .contains("over all loaded months (net of VAT)")
                .contains("over all loaded months (with VAT)")
                .contains("£720")
                .doesNotContain("£820");
    }

    @Test
    void aBodyThatIsNoCouncilShowsWhatItPaid() {
        PublishedTestData.publish(jdbc)
                .buyer("B1", "Greater London Authority", null)
                .spend("E61000001", "2026-01-01", "ASH LIMITED", "unknown", "1250.40");

        navigate("buyers/B1", BuyerView.class);

        assertThat(text()).contains("ASH LIMITED").contains("not said whether with VAT");
    }

    @Test
    void aCouncilWithoutSpendingFilesSaysSo() {
        PublishedTestData.publish(jdbc).buyer("B1", "Bradford Council", "E08000032");

        navigate("buyers/B1", BuyerView.class);

        assertThat(text()).contains("No spending file of this council has been loaded.");
    }

    @Test
    void aCouncilShowsItsContractRegister() {
        var published = PublishedTestData.publish(jdbc).buyer("B1", "Bradford Council", "E08000032");
        jdbc.sql("""
                        insert into register_contract (run_id, council_code, contract_key, title, total_gbp, ends_on,
                                                       date_approximate, landed_file_id, position)
                        values (:run, 'E08000032', 'k1', 'Pond upkeep', 120000, '2031-03-31', true, :file, 'row 2')
                        """)
                .param("run", published.run().value())
                .param("file", published.landedFile())
                .update();

        navigate("buyers/B1", BuyerView.class);

        assertThat(text()).contains("Pond upkeep").contains("£120,000").contains("about 31 Mar 2031");
    }

    @Test
    void isTakenAwayAsFilesAndALinkThatNameTheRun() {
        var run = PublishedTestData.publish(jdbc)
                .buyer("GB-X-1/2", "Bradford Council", "E08000032")
                .run();

        navigate("buyers/GB-X-1/2", BuyerView.class);

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "api/v1/buyers/figures.csv?buyer=GB-X-1%2F2&run=" + run,
                        "api/v1/buyers/briefing.pdf?buyer=GB-X-1%2F2&run=" + run,
                        "buyers/GB-X-1/2?run=" + run);
    }

    @Test
    void aCouncilWithoutARegisterSaysSo() {
        PublishedTestData.publish(jdbc).buyer("B1", "Bradford Council", "E08000032");

        navigate("buyers/B1", BuyerView.class);

        assertThat(text()).contains("No contract register of this council has been loaded.");
    }

    @Test
    void aBuyerThatIsNoCouncilHasNoSpendingSection() {
        PublishedTestData.publish(jdbc).buyer("B2", "Borchester University", null);

        navigate("buyers/B2", BuyerView.class);

        assertThat(text())
                .contains("Not recognised as a principal council")
                .doesNotContain("What it paid")
                .doesNotContain("Payments as councils published them")
                .doesNotContain("own registers list them");
    }

    @Test
    void aCouncilIsComparedWithThoseOfItsType() {
        PublishedTestData.publish(jdbc)
                .buyer("B1", "Bradford Council", "E08000032")
                .supplier("S1", "Ash Ltd", "sme")
                .supplier("S2", "Birch Ltd", "large")
                .contract("o1", "B1", "S1", "100.00", null)
                .contract("o2", "B1", "S1", "100.00", null)
                .contract("o3", "B1", "S2", "600.00", null)
                .spendYear("E08000032", 2025, "60.00", "1234.00")
                .spendYear("E08000035", 2025, "50.00", "900.00")
                .spendYear("E08000036", 2025, "70.00", "2000.00")
                .spendYear("E08000034", 2025, "99.00", null)
                .spendYear("E09000001", 2025, "1.00", "1.00");

        navigate("buyers/B1", BuyerView.class);

        assertThat(text())
                .contains("Compared with like councils")
                .contains("Financial year 2025-26")
                .contains("36 metropolitan district councils of England")
                .contains("Payments in that year are known of 4 of them, awards of 1.")
                .contains("2nd lowest of 3")
                .contains("1,234")
                .contains("25%")
                .contains("No rank: one council has the figure")
                .contains("Not enough data: too few suppliers state their region")
                .contains("Paid by financial year");
    }

    @Test
    void aCouncilWithoutDataHasNoRank() {
        PublishedTestData.publish(jdbc)
                .buyer("B1", "Bradford Council", "E08000032")
                .spendYear("E08000035", 2025, "50.00", "900.00");

        navigate("buyers/B1", BuyerView.class);

        assertThat(text())
                .contains("Payments in that year are known of 1 of them, awards of 0.")
                .contains("No data")
                .contains("No rank: one council has the figure")
                .doesNotContain("lowest of");
    }

    private String text() {
        return $(BuyerView.class).single().getElement().getTextRecursively();
    }
}
