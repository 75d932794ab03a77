package uk.lgcdt.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

/** The pages open to whom they should, and say what they are. */
@WebTest
class PeoplePagesTest extends SpringBrowserlessTest {

    @Test
    @WithAnonymousUser
    void thePublicReadsTheRegisterAndTheListOfJointProcurements() {
        assertThat(headingAt("assurance")).isEqualTo("Register of AI management assessments");
        assertThat(headingAt("joint-procurements")).isEqualTo("Joint procurements");
        assertThat(headingAt("login")).isEqualTo("Sign in");
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void anAnalystSeesDataLoads() {
        assertThat(headingAt("data-loads")).isEqualTo("Data loads");
    }

    @Test
    @WithMockUser(roles = "SUPPLIER")
    void aSupplierDoesNotSeeDataLoads() {
        assertThat(headingAt("data-loads")).isNotEqualTo("Data loads");
    }

    @Test
    @WithAnonymousUser
    void whatIsNotThereIsSaid() {
        assertThat(headingAt("joint-procurements/999999")).isEqualTo("Page not found");
        assertThat(headingAt("assurance/999999")).isEqualTo("Page not found");
    }

    private String headingAt(String path) {
        navigate(path, Component.class);
        return $(H1.class).single().getText();
    }
}
