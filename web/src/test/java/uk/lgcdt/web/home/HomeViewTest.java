package uk.lgcdt.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.web.WebTest;

@WebTest
@WithAnonymousUser
class HomeViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whileNothingIsPublishedItSaysHowToLoad() {
        jdbc.sql("delete from published_run").update();

        navigate(HomeView.class);

        assertThat(text()).contains("No data yet").contains("./lgcdt load PATH");
    }

    @Test
    void theHeadlinesSayUpToWhenTheDataReach() {
        PublishedTestData.publish(jdbc)
                .buyer("B1", "Ambridge Council", "E08000032")
                .supplier("S1", "Ash Ltd", "sme")
                .contract("ocds-1", "B1", "S1", "1500000.00", null)
                .contract("ocds-2", "B1", "S1", null, null);

        navigate(HomeView.class);

        assertThat(text())
                .contains("£1.5 million")
                .contains("Data published up to 19 November 2026 at 17:30. 1 of 2 contracts state a value");
    }

    @Test
    void fourDoorsLeadOn() {
        navigate(HomeView.class);

        assertThat($(Anchor.class).from($(Doors.class).single()).all())
                .extracting(Anchor::getHref)
                .containsExactly("markets", "search", "opportunities", "assurance");
    }

    private String text() {
        return $(HomeView.class).single().getElement().getTextRecursively();
    }
}
