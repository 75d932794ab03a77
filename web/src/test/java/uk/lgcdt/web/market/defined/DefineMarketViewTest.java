package uk.lgcdt.web.market.defined;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.web.SignedIn;
import uk.lgcdt.web.WebTest;
import uk.lgcdt.web.layout.ErrorSummary;

@WebTest
@WithAnonymousUser
class DefineMarketViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    private PublishedTestData published;

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .buyer("B1", "Ambridge Council", "E08000032")
                .buyer("B2", "Borchester Council", "E06000001")
                .supplier("S1", "Ash Ltd", "sme")
                .supplier("S2", "Birch Ltd", "large")
                .supplier("S3", "Cedar Ltd", "sme")
                .market("480", 2026, "2500.00")
                .contract("o1", "B1", "S1", "50.00", null)
                .contract("o2", "B1", "S2", "30.00", null)
                .contract("o3", "B2", "S3", "20.00", null)
                .framework("o4", "B1", "S1", "9000000.00");
    }

    @AfterEach
    void signOut() {
        SignedIn.as(null);
    }

    @Test
    void withoutAQuestionOnlyTheFormIsShown() {
        navigate("markets/define", DefineMarketView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Define a market");
        assertThat($(DefinitionForm.class).all()).hasSize(1);
        assertThat($(DefinedResult.class).all()).isEmpty();
        assertThat($(ErrorSummary.class).all()).noneMatch(ErrorSummary::isVisible);
    }

    @Test
    void theFiguresShowWhatTheyRestOn() {
        open("cpv=480&from=2026&to=2026");

        assertThat(text())
                .contains("Software package and information systems, no group stated (480)")
                .contains("3,800")
                .contains("high")
                .contains("Based on 3 suppliers with a known value; 100% of contracts state a value.")
                .contains("Ash Ltd")
                .contains("1, with ceilings of £9,000,000 together");
    }

    @Test
    void thePermanentLinkKeepsTheTermsAndTheRun() {
        open("to=2026&cpv=480&from=2026&basis=contracts");

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("markets/define?cpv=480&from=2026&to=2026&basis=contracts&run=" + published.run())
                .contains(
                        "api/v1/markets/defined.csv?cpv=480&from=2026&to=2026&basis=contracts&run=" + published.run());
    }

    @Test
    void theInstalledBaseSaysWhatIsMissing() {
        open("cpv=480&council=E06000001&basis=councils");

        assertThat(text())
                .contains("Not enough data: fewer than three suppliers that sold to a council")
                .contains("Cedar Ltd");
        assertThat($(DefinedResult.class).single().getElement().getTextRecursively())
                .doesNotContain("Birch Ltd");
    }

    @Test
    void askingPutsTheTermsAndTheRunIntoTheAddress() {
        navigate("markets/define", DefineMarketView.class);

        test($(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Or words in the title")
                        .single())
                .setValue("housing");
        test($(NativeButton.class).withText("Show this market").single()).click();

        assertThat($(DefinedResult.class).single().getElement().getTextRecursively())
                .contains("Contracts with “housing” in the title. Bought by: all buyers. Years: all.")
                .contains("3,800");
    }

    @Test
    void aServiceSystemIsChosenByItsName() {
        jdbc.sql(
                        "update award_line set markets = markets || array['system:libraries-and-archives'] where run_id = :run and ocid <> 'o4'")
                .param("run", published.run().value())
                .update();
        navigate("markets/define", DefineMarketView.class);

        test($(ComboBox.class)
                        .withPropertyValue(ComboBox::getLabel, "Or a service system")
                        .single())
                .selectItem("Libraries and archives");
        test($(NativeButton.class).withText("Show this market").single()).click();

        assertThat(text())
                .contains("Contracts for systems of the kind “Libraries and archives”")
                .contains("3,800");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("system=libraries-and-archives");
    }

    @Test
    void whatAPlaceLeavesOutForWantOfARegionIsCounted() {
        jdbc.sql("update buyer set region_code = case buyer_id when 'B1' then 'UKE' end where run_id = :run")
                .param("run", published.run().value())
                .update();

        open("cpv=480&nation=england");
        assertThat(text()).contains("1 contract of a buyer without a known region is left out.");
        open("cpv=480");
        assertThat(text()).doesNotContain("known region");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsMeasured() {
        open("cpv=4x");

        assertThat($(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("“4x” is not a CPV code: give 2 to 8 digits.");
        assertThat($(DefinedResult.class).all()).isEmpty();
    }

    @Test
    void nothingFoundSaysWhatToTry() {
        open("cpv=999");

        assertThat(text()).contains("No contract matches.");
        assertThat($(DefinedCards.class).all()).isEmpty();
    }

    @Test
    void anEarlierRunStaysOpen() {
        var earlier = published.run();
        PublishedTestData.publish(jdbc);

        open("cpv=480&run=" + earlier);

        assertThat(text()).contains("3,800");
        assertThat($(DefineMarketView.class).single().getElement().getTextRecursively())
                .contains("These are the figures of an earlier run");
    }

    @Test
    void onlyAnalystsAreOfferedToSave() {
        open("cpv=480");
        assertThat($(SaveMarketForm.class).all()).isEmpty();

        SignedIn.as(SignedIn.with(Role.SUPPLIER));
        open("cpv=480&basis=value");
        assertThat($(SaveMarketForm.class).all()).isEmpty();

        SignedIn.as(SignedIn.with(Role.ANALYST));
        open("cpv=480&basis=contracts");
        assertThat($(SaveMarketForm.class).all()).hasSize(1);
    }

    private void open(String query) {
        UI.getCurrent().navigate("markets/define", QueryParameters.fromString(query));
    }

    private String text() {
        return $(DefinedResult.class).single().getElement().getTextRecursively();
    }
}
