package uk.lgcdt.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
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
class SupplierNamesViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void publish() {
        PublishedTestData.publish(jdbc)
                .buyer("B1", "Ambridge Council", "E08000032")
                .supplier("GB-COH-00000091", "Rill Care Ltd", "unknown")
                .contract("ocds-1", "B1", "GB-COH-00000091", "300.00", null)
                .supplierName("GB-COH-00000091", "Rill Care Ltd", "GB-COH-00000091", 9, "900.00")
                .supplierName("NAME-92", "Rill Care", "GB-COH-00000091", 3, null)
                .supplierName("NAME-93", "Rill Caring", "NAME-93", 1, null)
                .supplierPair("GB-COH-00000091", "NAME-92", "1.50")
                .supplierPair("GB-COH-00000091", "NAME-93", "-4.00")
                .supplierChange("NAME-92", "NAME-90", "GB-COH-00000091");
    }

    @Test
    void showsEveryNameWithItsRowsSourceAndMoney() {
        navigate("suppliers/GB-COH-00000091/names", SupplierNamesView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Names of Rill Care Ltd");
        assertThat(text())
                .contains("Company number 00000091, given with the name")
                .contains("The name alone (NAME-92)")
                .contains("£900");
    }

    @Test
    void explainsJoinedPairsAndNearMissesPieceByPiece() {
        navigate("suppliers/GB-COH-00000091/names", SupplierNamesView.class);

        var cards = $(Article.class).all();
        assertThat(cards).hasSize(2);
        assertThat(cards.getFirst().getElement().getTextRecursively())
                .contains("Rill Care Ltd and Rill Care")
                .contains("1.5 bits: about 74 in 100")
                .contains("take them for one supplier")
                .contains("A word in common")
                .contains("+12.5")
                .contains("RILL");
        assertThat(cards.getLast().getElement().getTextRecursively())
                .contains("Rill Caring")
                .contains("take them for two suppliers");
    }

    @Test
    void tellsWhichNamesCameFromWhere() {
        navigate("suppliers/GB-COH-00000091/names", SupplierNamesView.class);

        assertThat(text()).contains("1 name came: Rill Care");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("suppliers/NAME-90/names");
    }

    @Test
    void anIdWithASlashHasItsNamesToo() {
        PublishedTestData.publish(jdbc)
                .supplier("GB-XI/12/3", "Slash Ltd", "unknown")
                .supplierName("GB-XI/12/3", "Slash Ltd", "GB-XI/12/3", 1, null);

        UI.getCurrent().navigate("suppliers/GB-XI/12/3");
        String address = $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("supplier-names/"))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate(address);

        assertThat($(H1.class).single().getText()).isEqualTo("Names of Slash Ltd");
    }

    @Test
    void anIdThatIsPartOfAnotherSupplierLeadsThere() {
        UI.getCurrent().navigate("suppliers/NAME-90");

        assertThat($(H1.class).single().getText()).isEqualTo("Rill Care Ltd");
        assertThat(text()).contains("You asked for NAME-90, which is no supplier of its own");

        UI.getCurrent().navigate("suppliers/NAME-92/names");

        assertThat($(H1.class).single().getText()).isEqualTo("Names of Rill Care Ltd");
        assertThat(text()).contains("You asked for NAME-92");
    }

    @Test
    void aNoteIsOnlyBelievedWhereItIsTrue() {
        UI.getCurrent().navigate("suppliers/GB-COH-00000091", QueryParameters.of("was", "NAME-93"));

        assertThat(text()).doesNotContain("You asked for");
    }

    @Test
    void anUnknownIdIsNotFound() {
        navigate("suppliers/NAME-99/names", Component.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Page not found");
    }

    private String text() {
        return $(Main.class).single().getElement().getTextRecursively();
    }
}
