package uk.lgcdt.infra.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.RepositoryTest;

@RepositoryTest
class RegisterContractRepositoryTest {

    private static final String COUNCIL = "E08000032";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final RegisterContractRepository contracts;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    RegisterContractRepositoryTest(RegisterContractRepository contracts, JdbcClient jdbc) {
        this.contracts = contracts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc);
        write(COUNCIL, "ended long ago", "2020-01-01");
        write(COUNCIL, "ends later", "2030-01-01");
        write(COUNCIL, "without an end", null);
        write(COUNCIL, "ended", "2026-05-31");
        write(COUNCIL, "ends today", "2026-06-01");
        write("E09000001", "of another council", "2027-01-01");
    }

    @Test
    void whatEndsSoonestComesFirstAndWhatEndedLast() {
        assertThat(contracts.list(published.run(), COUNCIL, TODAY, 0, 10))
                .extracting(RegisterContract::title)
                .containsExactly("ends today", "ends later", "without an end", "ended", "ended long ago");
        assertThat(contracts.count(published.run(), COUNCIL)).isEqualTo(5);
    }

    @Test
    void pagesFollowEachOther() {
        assertThat(contracts.list(published.run(), COUNCIL, TODAY, 1, 1))
                .extracting(RegisterContract::title)
                .containsExactly("ends later");
    }

    private void write(String council, String title, @Nullable String end) {
        jdbc.sql("""
                        insert into register_contract (run_id, council_code, contract_key, title, ends_on,
                                                       date_approximate, landed_file_id, position)
                        values (:run, :council, :title, :title, cast(:end as date), false, :file, 'row 2')
                        """)
                .param("run", published.run().value())
                .param("council", council)
                .param("title", title)
                .param("end", end)
                .param("file", published.landedFile())
                .update();
    }
}
