package uk.lgcdt.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.web.WebTest;

@WebTest
@WithAnonymousUser
class ProcessViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void tellsTheNoticesInTimeByTheirNameAndWhereTheyWereRead() {
        PublishedTestData.publish(jdbc)
                .notice("ocds-1", "r1", "tender", "2026-01-05T10:00:00Z")
                .contract("ocds-1", "B1", "S1", "100.00", "2027-03-31");

        navigate("processes/ocds-1", ProcessView.class);

        assertThat($(H3.class).single().getText()).isEqualTo("Tender notice (UK4)");
        assertThat($(ProcessView.class).single().getElement().getTextRecursively())
                .contains("5 January 2026 at 10:00")
                .contains("releases.json, release 1");
    }

    @Test
    void anUnknownProcessIsNotFound() {
        PublishedTestData.publish(jdbc);

        navigate("processes/ocds-none", com.vaadin.flow.component.Component.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Page not found");
    }
}
