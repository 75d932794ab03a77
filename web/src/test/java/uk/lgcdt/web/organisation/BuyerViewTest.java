package uk.lgcdt.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
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
                .contains("£1,250");
    }

    @Test
    void aCouncilWithoutSpendingFilesSaysSo() {
        PublishedTestData.publish(jdbc).buyer("B1", "Bradford Council", "E08000032");

        navigate("buyers/B1", BuyerView.class);

        assertThat(text()).contains("No spending file of this council has been loaded.");
    }

    @Test
    void aBuyerThatIsNoCouncilHasNoSpendingSection() {
        PublishedTestData.publish(jdbc).buyer("B2", "Borchester University", null);

        navigate("buyers/B2", BuyerView.class);

        assertThat(text()).contains("Not recognised as a principal council").doesNotContain("What it paid");
    }

    private String text() {
        return $(BuyerView.class).single().getElement().getTextRecursively();
    }
}
