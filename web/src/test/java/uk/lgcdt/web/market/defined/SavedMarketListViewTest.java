package uk.lgcdt.web.market.defined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.market.defined.MarketDefinitions;
import uk.lgcdt.web.SignedIn;
import uk.lgcdt.web.WebTest;

@WebTest
@WithMockUser(roles = "ANALYST")
class SavedMarketListViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SavedMarketService saved;

    @Autowired
    private MarketDefinitions definitions;

    @BeforeEach
    void signIn() {
        jdbc.sql("update saved_market set deleted_at = now() where deleted_at is null")
                .update();
        jdbc.sql("update run set status = 'failed' where kind = 'refresh' and status = 'completed'")
                .update();
        SignedIn.as(SignedIn.with(Role.ANALYST));
    }

    @AfterEach
    void signOut() {
        SignedIn.as(null);
    }

    @Test
    void aMarketIsSavedFromItsPageAndListedWithItsFigures() {
        publish("50.00");
        UI.getCurrent().navigate("markets/define", QueryParameters.fromString("cpv=480&basis=value"));

        test($(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Name to save this market under")
                        .single())
                .setValue("Software");
        test($(NativeButton.class).withText("Save this market").single()).click();
        navigate("markets/saved", SavedMarketListView.class);

        assertThat(text()).contains("Software", "3,800 (high)", "no earlier run is kept", "one-analyst");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("markets/define?cpv=480&basis=value");
    }

    @Test
    void theChangeIsTheOneSinceTheRunBefore() {
        publish("50.00");
        saved.save("Software", definitions.read("cpv=480"));
        publish("20.00");

        navigate("markets/saved", SavedMarketListView.class);

        // 20, 30 and 20 of 70: 10,000 × (400 + 900 + 400) / 4,900 = 3,469, 331 below 3,800.
        assertThat(text())
                .contains("3,469 (high)", "down by 331 since the run before", "no change since the run before");
    }

    @Test
    void aDeletionIsUndone() {
        publish("50.00");
        saved.save("Software", definitions.read("cpv=480"));
        navigate("markets/saved", SavedMarketListView.class);

        test($(NativeButton.class).withText("Delete").single()).click();
        assertThat(text()).contains("“Software” was deleted.", "No market is saved yet.");

        test($(NativeButton.class).withText("Undo").single()).click();
        assertThat(text()).contains("“Software” is back.", "3,800");
    }

    @Test
    void aMarketIsRenamed() {
        publish("50.00");
        saved.save("Software", definitions.read("cpv=480"));
        navigate("markets/saved", SavedMarketListView.class);

        test($(NativeButton.class).withText("Rename").single()).click();
        test($(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Name to save this market under")
                        .single())
                .setValue("Packages");
        test($(com.vaadin.flow.component.button.Button.class).withText("Rename").single())
                .click();

        assertThat(text()).contains("“Software” is now called “Packages”.");
        assertThat(saved.list(0, 10)).extracting(entry -> entry.market().name()).containsExactly("Packages");
    }

    @Test
    void aDefinitionThatCannotBeReadAnyMoreSaysSo() {
        publish("50.00");
        long id = saved.save("Old", definitions.read("cpv=480"));
        jdbc.sql("update saved_market set definition = 'cpv=480&council=E99999999&basis=value' where id = :id")
                .param("id", id)
                .update();

        navigate("markets/saved", SavedMarketListView.class);

        assertThat(text()).contains("This definition cannot be read any more", "No figures here");
    }

    @Test
    void othersMayNeitherListNorChange() {
        long id = saved.save("Software", definitions.read("cpv=480"));
        for (String role : new String[] {Role.SUPPLIER, Role.COUNCIL_OFFICER, Role.VERIFIER}) {
            SignedIn.as(SignedIn.with(role));
            assertThatThrownBy(() -> saved.list(0, 10)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> saved.save("Mine", definitions.read("cpv=72")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> saved.rename(id, "Mine")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> saved.delete(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> saved.restore(id)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private PublishedTestData publish(String largest) {
        return PublishedTestData.publish(jdbc)
                .buyer("B1", "Ambridge Council", "E08000032")
                .supplier("S1", "Ash Ltd", "sme")
                .supplier("S2", "Birch Ltd", "large")
                .supplier("S3", "Cedar Ltd", "sme")
                .contract("o1", "B1", "S1", largest, null)
                .contract("o2", "B1", "S2", "30.00", null)
                .contract("o3", "B1", "S3", "20.00", null);
    }

    private String text() {
        return $(SavedMarketListView.class).single().getElement().getTextRecursively();
    }
}
