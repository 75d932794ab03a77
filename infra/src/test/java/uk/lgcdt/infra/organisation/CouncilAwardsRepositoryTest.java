package uk.lgcdt.infra.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.RepositoryTest;

@RepositoryTest
class CouncilAwardsRepositoryTest {

    private static final LocalDate FIRST = LocalDate.parse("2025-04-01");

    private final CouncilAwardsRepository awards;
    private final JdbcClient jdbc;

    CouncilAwardsRepositoryTest(CouncilAwardsRepository awards, JdbcClient jdbc) {
        this.awards = awards;
        this.jdbc = jdbc;
    }

    @Test
    void valueIsPartedByWhatIsKnownOfSuppliersAndFrameworksAreLeftOut() {
        var published = PublishedTestData.publish(jdbc)
                .buyer("B1", "Bradford", "E08000032")
                .buyer("B2", "Bradford Schools", "E08000032")
                .buyer("B3", "Leeds", "E08000035")
                .supplier("S1", "Ash", "sme")
                .supplier("S2", "Birch", "large")
                .supplier("S3", "Cedar", "unknown")
                .contract("o1", "B1", "S1", "300.00", null)
                .contract("o2", "B2", "S2", "100.00", null)
                .contract("o3", "B1", "S3", "50.00", null)
                .contract("o4", "B1", "S1", null, null)
                .framework("o5", "B1", "S1", "999999.00");
        regionOf(published, "S1", "UKG");
        regionOf(published, "S2", "UKC");

        assertThat(awards.list(published.run(), List.of("E08000032", "E08000035"), FIRST, FIRST.plusYears(1)))
                .singleElement()
                .satisfies(bradford -> {
                    assertThat(bradford.councilCode()).isEqualTo("E08000032");
                    assertThat(bradford.awards()).isEqualTo(4);
                    assertThat(bradford.valued()).isEqualTo(3);
                    assertThat(bradford.knownGbp()).isEqualByComparingTo("450");
                    assertThat(bradford.sizedGbp()).isEqualByComparingTo("400");
                    assertThat(bradford.smeGbp()).isEqualByComparingTo("300");
                    assertThat(bradford.placedValued()).isEqualTo(2);
                    assertThat(bradford.placedGbp()).isEqualByComparingTo("400");
                    assertThat(bradford.localGbp()).isEqualByComparingTo("300");
                });
        assertThat(awards.list(published.run(), List.of("E08000032"), FIRST.minusYears(1), FIRST))
                .isEmpty();
    }

    private void regionOf(PublishedTestData published, String supplier, String region) {
        jdbc.sql("update supplier set region_code = :region where run_id = :run and supplier_id = :supplier")
                .param("run", published.run().value())
                .param("supplier", supplier)
                .param("region", region)
                .update();
    }
}
