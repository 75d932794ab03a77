package uk.lgcdt.infra.servicesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.notice.Ocid;
import uk.lgcdt.infra.organisation.SupplierId;

@RepositoryTest
class ServiceSystemRepositoryTest {

    private static final Ocid OCID = new Ocid("ocds-1");

    private final ServiceSystemRepository systems;
    private final SystemDecisionRepository decisions;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    ServiceSystemRepositoryTest(ServiceSystemRepository systems, SystemDecisionRepository decisions, JdbcClient jdbc) {
        this.systems = systems;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .supplier("S1", "Shelves Ltd", "sme")
                .system("ocds-1", "libraries-and-archives", "95.00", "product-in-title:Spydus")
                .installed("libraries-and-archives", 3, 2, "S1", "66.67");
    }

    @Test
    void namesTheSystemsWithTheirLargestSupplier() {
        assertThat(systems.listInstalled(published.run()))
                .containsExactly(new InstalledSystem(
                        "libraries-and-archives",
                        3,
                        0,
                        3,
                        2,
                        new SupplierId("S1"),
                        "Shelves Ltd",
                        new BigDecimal("66.67")));
        assertThat(systems.coverage(published.run())).isEqualTo(new SystemCoverage(10, 3));
    }

    @Test
    void tellsWhatSpokeForAnAwardsSystem() {
        assertThat(systems.listOfProcess(published.run(), OCID))
                .containsExactly(new AwardSystem(
                        "1", "libraries-and-archives", new BigDecimal("95.00"), List.of("product-in-title:Spydus")));
    }

    @Test
    void theLatestDecisionHoldsUntilUndone() {
        String before = decisions.digestInForce();
        decisions.decide(OCID, "1", "parking", "It is for car parks", "ann");
        decisions.decide(OCID, "1", null, "It buys shelves", "bob");
        assertThat(inForce()).containsExactly((String) null);
        assertThat(decisions.digestInForce()).isNotEqualTo(before);

        decisions.undo(OCID, "1", "It is software after all", "ann");

        assertThat(inForce()).isEmpty();
        assertThat(decisions.digestInForce()).isEqualTo(before);
        assertThat(decisions.listOfProcess(OCID))
                .extracting(SystemDecision::decidedBy)
                .containsExactly("ann", "bob", "ann");
    }

    @Test
    void nobodyCanAlterADecision() {
        decisions.decide(OCID, "1", "parking", "It is for car parks", "ann");

        assertThatThrownBy(() -> jdbc.sql("update service_system_decision set system = 'gis'")
                        .update())
                .hasMessageContaining("kept as they are");
    }

    private List<String> inForce() {
        return jdbc.sql("select system from service_system_decision_in_force where ocid = 'ocds-1'")
                .query((row, rowNumber) -> row.getString(1))
                .list();
    }
}
