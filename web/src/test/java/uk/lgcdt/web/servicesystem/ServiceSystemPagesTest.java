package uk.lgcdt.web.servicesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.notice.Ocid;
import uk.lgcdt.infra.servicesystem.SystemDecision;
import uk.lgcdt.web.SignedIn;
import uk.lgcdt.web.WebTest;

@WebTest
@WithAnonymousUser
class ServiceSystemPagesTest extends SpringBrowserlessTest {

    private static final Ocid OCID = new Ocid("ocds-1");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ServiceSystemService systems;

    @Test
    void listsTheSystemsWithTheirCouncilsAndLargestSupplier() {
        PublishedTestData.publish(jdbc)
                .supplier("S1", "Shelves Ltd", "sme")
                .installed("libraries-and-archives", 3, 2, "S1", "66.67")
                .installed("parking", 1, 1, "S1", "100.00");

        navigate("service-systems", ServiceSystemListView.class);

        assertThat(text($(ServiceSystemListView.class).single()))
                .contains("Libraries and archives", "Shelves Ltd", "Fewer than three councils")
                .contains("in 3 of 10 awards");
    }

    @Test
    void aProcessSaysWhatItsAwardBuysAndWhy() {
        awarded();

        navigate("processes/ocds-1", Component.class);

        assertThat(text($(SystemsOfProcess.class).single()))
                .contains("Housing management", "high confidence (85%)", "“housing system” in the title");
        assertThat($(SystemsOfProcess.class).single().getElement().getOuterHTML())
                .doesNotContain("Set the system");
    }

    @Test
    void anAnalystSetsTheSystemWithAReason() {
        awarded();
        SignedIn.as(SignedIn.with(Role.ANALYST));
        navigate("processes/ocds-1", Component.class);

        test($(Button.class).withText("Set the system").single()).click();
        chooseSystem("Parking and permits");
        test($(Button.class).withText("Save").single()).click();
        assertThat(systems.listDecisions(OCID)).isEmpty();
        $(TextField.class).single().setValue("It is for car parks");
        test($(Button.class).withText("Save").single()).click();

        assertThat(systems.listDecisions(OCID))
                .extracting(SystemDecision::system, SystemDecision::reason, SystemDecision::decidedBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("parking", "It is for car parks", "one-analyst"));
        assertThat(text($(SystemsOfProcess.class).single())).contains("Parking and permits, decided by one-analyst");
    }

    @Test
    void nobodyElseMayDecide() {
        assertThatThrownBy(() -> systems.decide(OCID, "1", "parking", "why")).isInstanceOf(AccessDeniedException.class);
        SignedIn.as(SignedIn.with(Role.SUPPLIER));
        assertThatThrownBy(() -> systems.undo(OCID, "1", "why")).isInstanceOf(AccessDeniedException.class);
    }

    private void awarded() {
        PublishedTestData.publish(jdbc)
                .notice("ocds-1", "r1", "tender", "2026-01-05T10:00:00Z")
                .contract("ocds-1", "B1", "S1", "100.00", "2027-03-31")
                .system("ocds-1", "housing-management", "85.00", "phrase-in-title:housing system");
    }

    @SuppressWarnings("unchecked")
    private void chooseSystem(String name) {
        Select<String> select = (Select<String>) $(Select.class).single();
        select.setValue(systems.kinds().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow()
                .key());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
