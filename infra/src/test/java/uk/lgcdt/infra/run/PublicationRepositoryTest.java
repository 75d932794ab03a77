package uk.lgcdt.infra.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.RepositoryTest;

@RepositoryTest
class PublicationRepositoryTest {

    private final PublicationRepository publications;
    private final JdbcClient jdbc;

    PublicationRepositoryTest(PublicationRepository publications, JdbcClient jdbc) {
        this.publications = publications;
        this.jdbc = jdbc;
    }

    @Test
    void nothingIsCurrentBeforeTheFirstRefresh() {
        jdbc.sql("delete from published_run").update();

        assertThat(publications.findCurrent()).isEmpty();
    }

    @Test
    void theLastPublishedIsCurrentAndTheOneBeforeCanBeOpenedAgain() {
        var first = PublishedTestData.publish(jdbc).run();
        var second = PublishedTestData.publish(jdbc).run();

        assertThat(publications.findCurrent()).hasValueSatisfying(current -> {
            assertThat(current.run()).isEqualTo(second);
            assertThat(current.dataCutOff()).isEqualTo(Instant.parse("2026-11-19T17:30:00Z"));
        });
        assertThat(publications.find(first))
                .hasValueSatisfying(earlier -> assertThat(earlier.current()).isFalse());
        assertThat(publications.list(0, 2)).extracting(Publication::run).containsExactly(second, first);
    }

    @Test
    void aLoadIsNoPublication() {
        long load = jdbc.sql("""
                        insert into run (kind, status, started_at, code_version)
                        values ('load', 'completed', '2026-11-20T09:00:00Z', 'test')
                        returning id
                        """).query(Long.class).single();

        assertThat(publications.find(new RunId(load))).isEmpty();
    }
}
