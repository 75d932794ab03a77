package uk.lgcdt.web.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.TestPostgres;

class CountedDataSourceTest {

    @Test
    void statementsOfTheRequestAreCountedWithTheRowsThatTheyRead() {
        JdbcClient jdbc = jdbc();
        jdbc.sql("select 1").query(Integer.class).single();

        StatementCount count = StatementCount.begin();
        for (int limit : List.of(1, 2, 3)) {
            jdbc.sql("select * from generate_series(1, :limit)")
                    .param("limit", limit)
                    .query(Integer.class)
                    .list();
        }
        jdbc.sql("select 1").query(Integer.class).single();
        StatementCount.end();
        jdbc.sql("select 1").query(Integer.class).single();

        assertThat(count.cost(2.5)).isEqualTo(new RequestCost(2.5, 4, 3, 7));
    }

    private static JdbcClient jdbc() {
        var database = new PGSimpleDataSource();
        database.setUrl(TestPostgres.url());
        database.setUser("postgres");
        return JdbcClient.create(new CountedDataSource(database));
    }
}
