package uk.lgcdt.infra.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.run.RunId;

@RepositoryTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PostgresOpportunityRepositoryTest {

    private final OpportunityRepository opportunities;
    private final JdbcClient jdbc;
    private RunId run = new RunId(1);

    PostgresOpportunityRepositoryTest(OpportunityRepository opportunities, JdbcClient jdbc) {
        this.opportunities = opportunities;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publishTwoOpportunities() {
        run = new RunId(jdbc.sql("""
                        insert into run (kind, status, started_at, code_version)
                        values ('refresh', 'completed', now(), 'test') returning id
                        """).query(Long.class).single());
        opportunity("A", "722", "2027-04-01");
        opportunity("B", "480", "2027-01-01");
        contract("A", "E08000035");
    }

    @Test
    void theSoonestToEndComesFirst() {
        assertThat(opportunities.list(run, OpportunityFilter.ALL, 0, 10))
                .extracting(Opportunity::id)
                .containsExactly("B", "A");
        assertThat(opportunities.listMarkets(run)).containsExactly("480", "722");
    }

    @Test
    void marketAndCouncilNarrowTheList() {
        assertThat(opportunities.count(run, OpportunityFilter.ALL.withMarket("72")))
                .isEqualTo(1);
        assertThat(opportunities.count(run, OpportunityFilter.ALL.withCouncilCode("E08000035")))
                .isEqualTo(1);
        assertThat(opportunities.count(run, OpportunityFilter.ALL.withCouncilCode("E08000032")))
                .isZero();
    }

    @Test
    void anotherRunsOpportunitiesStayApart() {
        assertThat(opportunities.find(new RunId(run.value() + 1), "A")).isEmpty();
        assertThat(opportunities.find(run, "A")).isPresent();
    }

    @Test
    void aContractWithoutAPublishedSupplierIsStillListed() {
        assertThat(opportunities.listContracts(run, "A")).singleElement().satisfies(contract -> {
            assertThat(contract.suppliers()).isEmpty();
            assertThat(contract.awardedGbp()).isNull();
        });
    }

    private void opportunity(String id, String market, String start) {
        jdbc.sql("""
                        insert into opportunity (run_id, opportunity_id, market, window_start, window_end, councils, contracts)
                        values (:run, :id, :market, :start::date, :start::date + 365, 2, 2)
                        """)
                .param("run", run.value())
                .param("id", id)
                .param("market", market)
                .param("start", start)
                .update();
    }

    private void contract(String opportunity, String council) {
        jdbc.sql("""
                        insert into opportunity_contract (run_id, opportunity_id, ocid, award_id, buyer_id, council_code, ends_on)
                        values (:run, :opportunity, 'ocds-x-1', '1', 'NAME-1', :council, '2027-05-01')
                        """)
                .param("run", run.value())
                .param("opportunity", opportunity)
                .param("council", council)
                .update();
    }
}
