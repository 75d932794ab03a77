package uk.lgcdt.web.market;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
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
class MarketListViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    private PublishedTestData published;

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc);
    }

    @Test
    void saysWhatIsMissingWhileNothingIsMeasured() {
        navigate(MarketListView.class);

        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("No market has been measured yet."));
    }

    @Test
    void namesTheMarketAndReadsItsIndexInWords() {
        published.market("480", 2026, "2500.00");

        navigate(MarketListView.class);

        var grid = test($(MarketGrid.class).single());
        assertThat(((Anchor) grid.getCellComponent(0, 0)).getText()).endsWith("(480)");
        assertThat(grid.getCellText(0, 1)).isEqualTo("2,500 (high)");
    }

    @Test
    void tooLittleDataIsWordsAndNeverANumber() {
        published.insufficientMarket("722", 2026);

        navigate(MarketListView.class);

        assertThat(test($(MarketGrid.class).single()).getCellText(0, 1))
                .isEqualTo("Not enough data: fewer than three suppliers with a known value");
    }

    @Test
    void showsTechnologyOnlyUntilAskedForAll() {
        published.market("480", 2026, "2500.00").market("452", 2026, "800.00");
        navigate(MarketListView.class);
        assertThat(test($(MarketGrid.class).single()).size()).isEqualTo(1);

        test($(Checkbox.class).all().getFirst()).click();

        assertThat(test($(MarketGrid.class).single()).size()).isEqualTo(2);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("technology=false");
    }

    @Test
    void findsMarketsByTheBeginningOfTheirCode() {
        published.market("480", 2026, "2500.00").market("722", 2026, "800.00");
        navigate(MarketListView.class);

        test($(TextField.class).single()).setValue("72");

        assertThat(test($(MarketGrid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void anAddressOpensTheSameListAgain() {
        published.market("480", 2025, "2500.00").market("48", 2025, "1500.00").market("480", 2026, "800.00");

        UI.getCurrent().navigate("markets", QueryParameters.fromString("year=2025&level=division"));

        var grid = test($(MarketGrid.class).single());
        assertThat(grid.size()).isEqualTo(1);
        assertThat(grid.getCellText(0, 1)).isEqualTo("1,500 (moderate)");
    }
}
