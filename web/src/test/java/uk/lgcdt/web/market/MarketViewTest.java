package uk.lgcdt.web.market;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
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
class MarketViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    private PublishedTestData published;

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .buyer("GB-PPON-B1", "Ambridge Council", "E08000032")
                .supplier("GB-COH-1", "Ash Ltd", "sme")
                .market("480", 2026, "2500.00")
                .marketSupplier("480", 2026, "GB-COH-1", 1, "50.0")
                .marketBuyer("480", 2026, "GB-PPON-B1", "500000.00")
                .contract("ocds-1", "GB-PPON-B1", "GB-COH-1", "500000.00", null)
                .framework("ocds-2", "GB-PPON-B1", "GB-COH-1", "9000000.00");
    }

    @Test
    void theFiguresShowWhatTheyRestOn() {
        UI.getCurrent().navigate("markets/480", QueryParameters.fromString("year=2026"));

        String cards = $(MeasureCards.class).single().getElement().getTextRecursively();
        assertThat(cards)
                .contains("2,500")
                .contains("high")
                .contains("Based on 10 suppliers with a known value; 83.3% of contracts state a value.");
    }

    @Test
    void aFamilyWithTooLittleDataSaysSo() {
        UI.getCurrent().navigate("markets/480", QueryParameters.fromString("year=2026"));

        assertThat($(MeasureCards.class).single().getElement().getTextRecursively())
                .contains("Not enough data");
    }

    @Test
    void everyFigureStandsInItsFamilyWithWhatItRestsOn() {
        published
                .figure("480", 2026, "gini", "value", "ratio", "0.2000")
                .insufficientFigure("480", 2026, "churn", "", "percent", "too-few-before");

        UI.getCurrent().navigate("markets/480", QueryParameters.fromString("year=2026"));

        FiguresPanel panel = $(FiguresPanel.class).single();
        assertThat($(H3.class, panel).all())
                .extracting(H3::getText)
                .containsSubsequence(
                        "Concentration",
                        "Entry, exit and movement",
                        "Small, local and social suppliers",
                        "AI assurance");
        assertThat(panel.getElement().getTextRecursively())
                .contains("high by the US bands of 2023")
                .contains("Competition and Markets Authority uses none")
                .contains("Inequality of suppliers (Gini)")
                .contains("0.2")
                .contains("83.3%")
                .contains("Not enough data: too little is known of the year before");
        assertThat($(Anchor.class, panel).all()).extracting(Anchor::getHref).contains("methods#gini", "methods#churn");
    }

    @Test
    void figuresCanBeReadByGroupAndBothIndicesAreTold() {
        published.groupFigure("480", 2026, "hhi", "value", "index", "4100.00");

        UI.getCurrent().navigate("markets/480", QueryParameters.fromString("year=2026"));

        assertThat($(FiguresBySellers.class).single().getElement().getTextRecursively())
                .contains("each company by itself: 2,500. With all companies of a group as one: 4,100.")
                .contains("Share of the largest seller");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("markets/480?year=2026&sellers=groups");

        UI.getCurrent().navigate("markets/480", QueryParameters.fromString("year=2026&sellers=groups"));

        assertThat($(FiguresBySellers.class).single().getElement().getTextRecursively())
                .contains("4,100high by the US bands of 2023")
                .doesNotContain("Share of the largest seller");
    }

    @Test
    void aMeasureWithoutWordsIsShownByItsKey() {
        published.figure("480", 2026, "a-new-rate", "some-basis", "percent", "12.5");
        published.insufficientFigure("480", 2026, "another", "", "days", "a-new-reason");

        UI.getCurrent().navigate("markets/480", QueryParameters.fromString("year=2026"));

        assertThat($(FiguresPanel.class).single().getElement().getTextRecursively())
                .contains("Other measures")
                .contains("a new rate")
                .contains("some-basis")
                .contains("12.5%")
                .contains("Not enough data: a new reason")
                .doesNotContain("!en");
    }

    @Test
    void theLargestSuppliersAreFollowedOverTheYears() {
        published
                .market("480", 2025, "3000.00")
                .supplier("S2", "Birch", "large")
                .marketSupplier("480", 2025, "S2", 1, "60.0")
                .marketSupplier("480", 2026, "S2", 2, "40.0")
                .figure("480", 2026, "entry-rate", "", "percent", "25.0");

        UI.getCurrent().navigate("markets/480", QueryParameters.fromString("year=2026"));

        assertThat($(MarketView.class).single().getElement().getTextRecursively())
                .contains("Shares of this year's five largest suppliers, by year")
                .containsPattern("Year\\s*Ash Ltd\\s*Birch\\s*2025\\s*0%\\s*60%\\s*2026\\s*50%\\s*40%")
                .containsPattern("Suppliers that entered\\s*2025\\s*no figure\\s*2026\\s*25%");
    }

    @Test
    void contractsLeadToTheirProcessAndToTheNoticeItself() {
        UI.getCurrent().navigate("markets/480", QueryParameters.fromString("year=2026"));

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "processes/ocds-1",
                        "suppliers/GB-COH-1",
                        "buyers/GB-PPON-B1",
                        "https://www.find-tender.service.gov.uk/Notice/000002-2026");
    }

    @Test
    void aFrameworksCeilingIsCalledACeiling() {
        UI.getCurrent().navigate("markets/480", QueryParameters.fromString("year=2026"));

        assertThat($(MarketContracts.class).single().getElement().getTextRecursively())
                .contains("ceiling, not spend");
    }

    @Test
    void withoutAYearTheLatestIsShown() {
        published.market("480", 2024, "100.00");

        navigate("markets/480", MarketView.class);

        assertThat($(MeasureCards.class).single().getElement().getTextRecursively())
                .contains("2,500");
    }

    @Test
    void anUnknownMarketIsNotFound() {
        navigate("markets/999", com.vaadin.flow.component.Component.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Page not found");
    }

    @Test
    void anEarlierRunStaysOpenAndSaysSo() {
        var earlier = published.run();
        PublishedTestData.publish(jdbc).market("480", 2026, "100.00");

        UI.getCurrent().navigate("markets/480", QueryParameters.fromString("year=2026&run=" + earlier));

        assertThat($(MarketView.class).single().getElement().getTextRecursively())
                .contains("These are the figures of an earlier run");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("processes/ocds-1?run=" + earlier);
    }
}
