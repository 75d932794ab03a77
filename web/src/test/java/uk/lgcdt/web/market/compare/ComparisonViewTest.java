package uk.lgcdt.web.market.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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
class ComparisonViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    private PublishedTestData published;

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .market("480", 2025, "3000.00")
                .market("480", 2026, "2500.00")
                .insufficientMarket("722", 2026)
                .figure("480", 2025, "gini", "value", "ratio", "0.2000")
                .figure("480", 2026, "gini", "value", "ratio", "0.5000")
                .figure("480", 2025, "single-bid-rate", "competitive", "percent", "20.00")
                .figure("480", 2026, "single-bid-rate", "all", "percent", "30.00")
                .figure("480", 2026, "entry-rate", "", "percent", "25.00");
    }

    @Test
    void twoYearsShowTheDifferenceWhereBothAreCalculatedOnTheSameBasis() {
        assertThat(open("one=480&oneYear=2025&other=480&otherYear=2026"))
                .containsPattern("Concentration \\(HHI\\)\\s*Known value\\s*3,000.*2,500.*−500")
                .containsPattern("Gini\\)\\s*Known value\\s*0.2.*0.5.*\\+0.3")
                .contains("83.3% covered");
    }

    @Test
    void withoutADifferenceThePageSaysWhy() {
        assertThat(open("one=480&oneYear=2025&other=480&otherYear=2026"))
                .contains("None: measured on another basis on the other side")
                .contains("None: measured on one side only")
                .contains("None: neither side has a figure");
        assertThat(open("one=480&oneYear=2026&other=722&otherYear=2026")).contains("None: the second has no figure");
    }

    @Test
    void whatWasNotMeasuredIsSaid() {
        assertThat(open("one=480&oneYear=2025&other=722&otherYear=2025"))
                .contains("The second market was not measured in that year.");
        assertThat(open("one=480&oneYear=1999&other=722&otherYear=2026"))
                .contains("The first market was not measured in that year.");
    }

    @Test
    void withoutAChoiceThePageAsksForOne() {
        assertThat(open("")).contains("Choose two markets and a year for each.");
        assertThat(open("one=4x&oneYear=then")).contains("Choose two markets and a year for each.");
    }

    @Test
    void thePermanentLinkNamesTheRun() {
        open("one=480&oneYear=2025&other=480&otherYear=2026");

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("markets/compare?one=480&oneYear=2025&other=480&otherYear=2026&run=" + published.run());
    }

    @Test
    void aServiceSystemStandsBesideAMarketByCpv() {
        published.market("system:housing-management", 2026, "4000.00");

        assertThat(open("one=480&oneYear=2026&other=system:housing-management&otherYear=2026"))
                .contains("Housing management, 2026")
                .containsPattern("Concentration \\(HHI\\)\\s*Known value\\s*2,500.*4,000.*\\+1,500");
    }

    @Test
    void bothSidesAreTakenAwayAsFiles() {
        open("one=480&oneYear=2025&other=480&otherYear=2026");

        String asked = "?one=480&oneYear=2025&other=480&otherYear=2026&run=" + published.run();
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("api/v1/markets/compare/figures.json" + asked, "api/v1/markets/compare/briefing.pdf" + asked);
    }

    private String open(String parameters) {
        UI.getCurrent().navigate("markets/compare", QueryParameters.fromString(parameters));
        return $(ComparisonView.class).single().getElement().getTextRecursively();
    }
}
