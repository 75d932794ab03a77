package uk.lgcdt.web.market.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.market.flag.MarketThreshold;
import uk.lgcdt.web.SignedIn;
import uk.lgcdt.web.WebTest;

/** Thresholds stay for good: what a test changes is the last flag's alone, and no other test looks at them. */
@WebTest
class MarketFlagPagesTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FlagService flags;

    @BeforeEach
    void publish() {
        PublishedTestData.publish(jdbc)
                .market("480", 2026, "2500.00")
                .market("722", 2026, "3000.00")
                .marketFigure("480", "hhi", "value", "2500")
                .marketFigure("480", "direct-award-rate", "", "9.99")
                .marketFigure("480", "single-bid-rate", "", null);
    }

    @AfterEach
    void signOut() {
        SignedIn.as(null);
    }

    @Test
    void aMarketTellsRaisedNotRaisedAndUnknownFlagsApart() {
        UI.getCurrent().navigate("markets/480", QueryParameters.fromString("year=2026"));

        assertThat($(MarketFlagSection.class).single().getElement().getTextRecursively())
                .contains("1 raised, 1 not raised, 5 not known")
                .contains("more than 1,800")
                .contains("1 November 2026, default")
                .contains("Merger Guidelines 2023")
                .contains("Not known: fewer than three cases are known")
                .contains("Not known: the run holds no such figure");
    }

    @Test
    void beforeAnyThresholdNothingIsFlagged() {
        UI.getCurrent().navigate("markets/480", QueryParameters.fromString("year=2026&on=2026-10-31"));

        assertThat($(MarketFlagSection.class).single().getElement().getTextRecursively())
                .contains("at the end of 31 October 2026")
                .contains("No threshold was in force.");
    }

    @Test
    void theListCountsFlagsAndFindsMarketsByOne() {
        UI.getCurrent().navigate("markets", QueryParameters.fromString("year=2026&flag=concentration&on=2026-11-02"));

        var grid = test($(Grid.class).single());
        assertThat(grid.size()).isEqualTo(1);
        assertThat(grid.getCellText(0, 7)).isEqualTo("1 (4 not known)");
        assertThat(((Anchor) grid.getCellComponent(0, 0)).getHref()).endsWith("on=2026-11-02");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("api/v1/markets/list.csv") && href.contains("flag=concentration"));
    }

    @Test
    void aFlagIsChosenAndTheDayIsKept() {
        UI.getCurrent().navigate("markets", QueryParameters.fromString("year=2026&on=2026-11-02"));
        assertThat(test($(Grid.class).single()).size()).isEqualTo(2);

        test($(Select.class).all().getLast()).selectItem("Concentrated market");

        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("flag=concentration")
                .contains("on=2026-11-02");
    }

    @Test
    void everybodyReadsThresholdsAndNobodyButAnalystsChangesThem() {
        for (String role : List.of(Role.COUNCIL_OFFICER, Role.SUPPLIER)) {
            SignedIn.as(SignedIn.with(role));
            navigate("markets/thresholds", ThresholdView.class);
            assertThat(text()).contains("10% or more");
            assertThat(buttons("Change")).isEmpty();
            MarketThreshold first = flags.listThresholds(null).getFirst();
            assertThatThrownBy(() -> flags.change(first, BigDecimal.ONE, "Mine"))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aChangeNeedsAReasonShowsAtOnceAndCanBeUndone() {
        SignedIn.as(SignedIn.with(Role.ANALYST));
        navigate("markets/thresholds", ThresholdView.class);
        long before = flags.countHistory();

        test(buttons("Change").getLast()).click();
        test($(BigDecimalField.class).single()).setValue(new BigDecimal("101"));
        press("Set threshold");
        assertThat(flags.countHistory()).isEqualTo(before);
        test($(BigDecimalField.class).single()).setValue(new BigDecimal("77.5"));
        test($(TextArea.class).single()).setValue("Our board asked");
        press("Set threshold");

        assertThat(flags.countHistory()).isEqualTo(before + 1);
        assertThat(text())
                .contains("In force from now on: Value shared with other markets, more than 77.5%.")
                .contains("set by one-analyst")
                .contains("Our board asked");

        test(buttons("Set again").getFirst()).click();
        test($(TextArea.class).single()).setValue("Back to the default");
        press("Set threshold");

        assertThat(flags.listThresholds(null).getLast().value()).isEqualByComparingTo("50");
        assertThat(flags.countHistory()).isEqualTo(before + 2);
        SignedIn.as(null);
        navigate("markets/thresholds", ThresholdView.class);
        assertThat(text()).contains("set by an analyst").doesNotContain("one-analyst");
    }

    @Test
    void aFlagIsSwitchedOffAndOnAgainWithAReason() {
        SignedIn.as(SignedIn.with(Role.ANALYST));
        navigate("markets/thresholds", ThresholdView.class);
        long before = flags.countHistory();

        test(buttons("Switch off").getLast()).click();
        press("Switch off");
        assertThat(flags.countHistory()).isEqualTo(before);
        test($(TextArea.class).single()).setValue("Too few codes are known");
        press("Switch off");

        assertThat(flags.listThresholds(null).getLast().active()).isFalse();
        assertThat(text())
                .contains("In force from now on: Value shared with other markets, more than 50% (switched off).")
                .contains("Too few codes are known");
        UI.getCurrent().navigate("markets/480", QueryParameters.fromString("year=2026"));
        assertThat($(MarketFlagSection.class).single().getElement().getTextRecursively())
                .contains("1 raised, 1 not raised, 4 not known")
                .contains("1 switched off");

        navigate("markets/thresholds", ThresholdView.class);
        test(buttons("Switch on").getLast()).click();
        test($(TextArea.class).single()).setValue("Enough are known now");
        press("Switch on");
        assertThat(flags.listThresholds(null).getLast().active()).isTrue();
        assertThat(flags.countHistory()).isEqualTo(before + 2);
    }

    @Test
    void nobodyButAnalystsSwitchesAFlagOff() {
        SignedIn.as(SignedIn.with(Role.COUNCIL_OFFICER));
        MarketThreshold first = flags.listThresholds(null).getFirst();

        assertThatThrownBy(() -> flags.switchTo(first, false, "Mine")).isInstanceOf(AccessDeniedException.class);
    }

    private List<NativeButton> buttons(String label) {
        return $(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(label))
                .toList();
    }

    private void press(String label) {
        $(Button.class).all().stream()
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .ifPresent(button -> test(button).click());
    }

    private String text() {
        return ((Component) $(ThresholdView.class).single()).getElement().getTextRecursively();
    }
}
