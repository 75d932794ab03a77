package uk.lgcdt.web.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.web.WebTest;

@WebTest
@WithAnonymousUser
class OpportunityListViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void saysSoWhileThereIsNone() {
        PublishedTestData.publish(jdbc);

        navigate(OpportunityListView.class);

        assertThat(text()).contains("No opportunity has been found yet.");
    }

    @Test
    void eachLeadsToAJointProcurement() {
        PublishedTestData.publish(jdbc).opportunity("P1", "480", 3);

        navigate(OpportunityListView.class);

        assertThat(text()).contains("3 contracts of 3 councils").contains("31 March 2027 to 30 September 2027");
        assertThat(text()).contains("Where this comes from").contains("Contracts of councils outside frameworks");
        assertThat($(Anchor.class).from($(Article.class).single()).single().getHref())
                .isEqualTo("joint-procurements/new?opportunity=P1");
    }

    @Test
    void anAddressNarrowsThemToACouncil() {
        PublishedTestData.publish(jdbc)
                .buyer("B1", "Bradford Council", "E08000032")
                .opportunity("P1", "480", 3)
                .opportunity("P2", "722", 4)
                .opportunityContract("P1", "ocds-1", "B1", "E08000032");

        UI.getCurrent().navigate("opportunities", QueryParameters.of("council", "E08000032"));

        assertThat($(Article.class).all()).hasSize(1);
    }

    private String text() {
        return $(OpportunityListView.class).single().getElement().getTextRecursively();
    }
}
