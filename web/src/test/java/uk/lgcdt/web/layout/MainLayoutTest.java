package uk.lgcdt.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;
import uk.lgcdt.web.WebTest;

@WebTest
@WithAnonymousUser
class MainLayoutTest extends SpringBrowserlessTest {

    @Test
    void everyPageHasOneMainPartOneHeadingAndNamedNavigation() {
        navigate("", com.vaadin.flow.component.Component.class);

        assertThat($(Main.class).all()).hasSize(1);
        assertThat($(H1.class).all()).hasSize(1);
        assertThat($(Nav.class).single().getElement().getAttribute("aria-label"))
                .isEqualTo("Main");
    }
}
