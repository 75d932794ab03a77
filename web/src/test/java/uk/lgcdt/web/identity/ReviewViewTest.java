package uk.lgcdt.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.web.SignedIn;
import uk.lgcdt.web.WebTest;

@WebTest
class ReviewViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    private String one;
    private String other;

    @BeforeEach
    void publish() {
        var published = PublishedTestData.publish(jdbc);
        // Decisions stay for good: each test has names of its own.
        one = "NAME-A" + published.run();
        other = "NAME-B" + published.run();
        published
                .supplierName(one, "Rill Care " + published.run(), one, 3, "500.00")
                .supplierName(other, "Rill Caring " + published.run(), other, 1, "200.00")
                .supplierPair(one, other, "-1.00");
        SignedIn.as(SignedIn.with(Role.ANALYST));
    }

    @AfterEach
    void signOut() {
        SignedIn.as(null);
    }

    @Test
    void aDecisionNeedsAReasonAndIsKeptWithWhoMadeIt() {
        navigate("suppliers/review", ReviewView.class);
        assertThat(text()).contains("Would move about £200").contains("Evidence, piece by piece");

        press("Same supplier");
        test(dialogButton("Same supplier")).click();
        assertThat(decisions()).isZero();
        test($(TextArea.class).single()).setValue("One website");
        test(dialogButton("Same supplier")).click();

        assertThat(decisions()).isOne();
        assertThat($(Article.class).all()).isEmpty();
        assertThat(text())
                .contains("Entered: Rill Care")
                .contains("One website")
                .contains("one-analyst")
                .contains("Takes effect at the next refresh");
    }

    @Test
    void anUndoneDecisionStaysOnRecordAndThePairIsAskedAboutAgain() {
        navigate("suppliers/review", ReviewView.class);
        press("Not the same");
        test($(TextArea.class).single()).setValue("Two registers");
        test(dialogButton("Not the same")).click();
        assertThat($(Article.class).all()).isEmpty();

        press("Undo");

        assertThat($(Article.class).all()).hasSize(1);
        assertThat(text()).contains("Undone by one-analyst");
    }

    @Test
    void othersAreKeptOut() {
        for (String role : new String[] {Role.COUNCIL_OFFICER, Role.SUPPLIER}) {
            SignedIn.as(SignedIn.with(role));
            navigate("suppliers/review", Component.class);
            assertThat($(H1.class).single().getText()).isNotEqualTo("Are these one supplier?");
        }
    }

    private void press(String label) {
        $(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .ifPresent(button -> test(button).click());
    }

    private Button dialogButton(String label) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private long decisions() {
        return jdbc.sql("select count(*) from supplier_decision where one = :one and other = :other")
                .param("one", one)
                .param("other", other)
                .query(Long.class)
                .single();
    }

    private String text() {
        return $(ReviewView.class).single().getElement().getTextRecursively();
    }
}
