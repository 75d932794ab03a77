package uk.lgcdt.web.market.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.web.WebTest;

@WebTest
@WithAnonymousUser
class WhatIfViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    private PublishedTestData published;

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .supplier("A", "Ash Ltd", "sme")
                .supplier("B", "Birch Ltd", "sme")
                .supplier("C", "Cedar Ltd", "large")
                .supplier("D", "Dogwood Ltd", "large")
                .market("480", 2026, "3800.00")
                .insufficientMarket("302", 2026)
                .marketSupplierOf("480", 2026, "A", 1, "50000.00")
                .marketSupplierOf("480", 2026, "B", 2, "30000.00")
                .marketSupplierOf("480", 2026, "C", 3, "20000.00")
                .marketSupplierOf("480", 2026, "D", 4, null);
    }

    @Test
    void combiningShowsTheIndexBeforeAndAfterWithTheWordsMarkedAsDescriptive() {
        String page = open("480", "year=2026&combine=B,C");

        assertThat(page)
                .containsPattern("Concentration \\(HHI\\)\\s*3,800\\s*5,000\\s*\\+1,200")
                .containsPattern("Effective number of suppliers\\s*2.63\\s*2\\s*−0.63")
                .containsPattern("Suppliers with a known value\\s*3\\s*2\\s*−1")
                .contains("up by 1,200")
                .contains("These words describe only")
                .containsPattern("Birch Ltd \\+ Cedar Ltd\\s*50%");
    }

    @Test
    void leavingSaysThatTheShareIsLost() {
        assertThat(open("480", "year=2026&leave=A"))
                .containsPattern("Concentration \\(HHI\\)\\s*3,800\\s*5,200\\s*\\+1,400")
                .contains("Not there: Ash Ltd. What they sold is taken out");
    }

    @Test
    void splittingNamesTheHalves() {
        assertThat(open("480", "year=2026&split=A"))
                .containsPattern("Concentration \\(HHI\\)\\s*3,800\\s*2,550\\s*−1,250")
                .contains("Half of Ash Ltd");
    }

    @Test
    void whatCannotBeComputedIsNamedAndLeftOut() {
        assertThat(open("480", "year=2026&combine=A,D&leave=B&split=B"))
                .contains("no value of theirs is known in this market and year: D.")
                .contains("Only one supplier is chosen to combine: A.")
                .contains("counted in the first only: B.")
                .contains("Not there: Birch Ltd");
        assertThat(open("480", "year=2026&leave=A,B,C")).contains("No supplier with a known value would be left");
    }

    @Test
    void aServiceSystemIsAMarketToo() {
        published
                .market("system:housing-management", 2026, "5000.00")
                .marketSupplierOf("system:housing-management", 2026, "A", 1, "50000.00")
                .marketSupplierOf("system:housing-management", 2026, "B", 2, "50000.00");

        assertThat(open("system:housing-management", "year=2026&combine=A,B"))
                .contains("Housing management")
                .containsPattern("Concentration \\(HHI\\)\\s*5,000\\s*10,000");
    }

    @Test
    void theOutcomeIsTakenAwayAsFiles() {
        open("480", "year=2026&combine=B,C");

        String asked = "?year=2026&combine=B,C&run=" + published.run();
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "api/v1/markets/480/what-if/figures.xlsx" + asked,
                        "api/v1/markets/480/what-if/briefing.pdf" + asked);
    }

    @Test
    void withoutAChoiceThereIsNothingToShowYet() {
        assertThat(open("480", "")).contains("Choose suppliers above to see what would change.");
    }

    @Test
    void aMarketWithoutAFigureSaysWhy() {
        assertThat(open("302", "year=2026"))
                .contains("Concentration could not be calculated")
                .doesNotContain("Show what changes");
    }

    @Test
    void thePermanentLinkKeepsAllThatIsAskedAndTheRun() {
        open("480", "year=2026&combine=C,B&leave=A");

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("markets/480/what-if?year=2026&run=" + published.run() + "&combine=B,C&leave=A");
    }

    @Test
    void anUnknownMarketOrYearIsNotFound() {
        for (String year : new String[] {"1999", "then"}) {
            UI.getCurrent().navigate("markets/480/what-if", QueryParameters.fromString("year=" + year));

            assertThat($(H1.class).single().getText()).isEqualTo("Page not found");
        }
    }

    private String open(String market, String parameters) {
        UI.getCurrent().navigate("markets/" + market + "/what-if", QueryParameters.fromString(parameters));
        return $(WhatIfView.class).single().getElement().getTextRecursively();
    }
}
