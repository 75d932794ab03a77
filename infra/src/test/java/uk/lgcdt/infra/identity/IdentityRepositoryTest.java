package uk.lgcdt.infra.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.organisation.SupplierDecisionRepository;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.organisation.Verdict;

@RepositoryTest
class IdentityRepositoryTest {

    private static final SupplierId RILL = new SupplierId("GB-COH-1");

    private final IdentityRepository identities;
    private final SupplierDecisionRepository decisions;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    IdentityRepositoryTest(IdentityRepository identities, SupplierDecisionRepository decisions, JdbcClient jdbc) {
        this.identities = identities;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        PublishedTestData.publish(jdbc).supplierName("NAME-3", "Rill Works", "NAME-3", 4, "100.00");
        published = PublishedTestData.publish(jdbc)
                .supplierName("GB-COH-1", "Rill Care Ltd", "GB-COH-1", 9, "900.00")
                .supplierName("NAME-2", "Rill Care", "GB-COH-1", 3, "300.00")
                .supplierName("NAME-3", "Rill Works", "GB-COH-1", 4, "100.00")
                .supplierName("NAME-4", "Rill Caring", "NAME-4", 1, "200.00")
                .supplierName("NAME-5", "Rill Carers", "NAME-5", 1, null)
                .supplierPair("GB-COH-1", "NAME-2", "7.00")
                .supplierPair("NAME-2", "NAME-3", "1.50")
                .supplierPair("GB-COH-1", "NAME-4", "-1.00")
                .supplierPair("NAME-4", "NAME-5", "-2.00")
                .supplierPair("GB-COH-1", "NAME-5", "-4.00")
                .supplierChange("NAME-3", "NAME-3", "GB-COH-1");
    }

    @Test
    void namesComeWithTheirRowsAndMoney() {
        assertThat(identities.countNames(published.run(), RILL)).isEqualTo(3);
        assertThat(identities.listNames(published.run(), RILL, 1, 1))
                .singleElement()
                .satisfies(name -> {
                    assertThat(name.name()).isEqualTo("Rill Works");
                    assertThat(name.awardedGbp()).isEqualByComparingTo("100");
                    assertThat(name.paidGbp()).isNull();
                });
    }

    @Test
    void pairsComeWithTheirEvidenceTheLeastSureFirst() {
        var joined = identities.listJoined(published.run(), RILL, 0, 10);

        assertThat(joined).hasSize(2).first().satisfies(pair -> {
            assertThat(pair.pair().oneName()).isEqualTo("Rill Care");
            assertThat(pair.evidence()).extracting(PieceOfEvidence::feature).containsExactly("prior", "same-word");
        });
        assertThat(identities.listKeptApart(published.run(), RILL, 0, 10))
                .extracting(pair -> pair.pair().otherName())
                .containsExactly("Rill Caring", "Rill Carers");
        assertThat(identities.countKeptApart(published.run(), RILL)).isEqualTo(2);
    }

    @Test
    void anIdThatWentIntoAnotherLeadsThere() {
        assertThat(identities.findSuccessor(published.run(), new SupplierId("NAME-3")))
                .contains(RILL);
        assertThat(identities.findSuccessor(published.run(), new SupplierId("NAME-2")))
                .contains(RILL);
        assertThat(identities.findSuccessor(published.run(), RILL)).contains(RILL);
        assertThat(identities.findSuccessor(published.run(), new SupplierId("NAME-9")))
                .isEmpty();
        assertThat(identities.listChanges(published.run(), RILL, 10))
                .singleElement()
                .satisfies(change -> assertThat(change.name()).isEqualTo("Rill Works"));
    }

    @Test
    void doubtfulPairsAreOrderedByTheMoneyThatADecisionWouldMove() {
        var doubtful = identities.listDoubtful(published.run(), 0, 10);

        assertThat(doubtful)
                .extracting(one -> one.weighed().pair().one() + " "
                        + one.weighed().pair().other() + " " + one.movedGbp().intValueExact())
                .containsExactly("GB-COH-1 NAME-4 200", "NAME-2 NAME-3 100", "NAME-4 NAME-5 0", "GB-COH-1 NAME-5 0");
        assertThat(doubtful.getFirst().oneGbp()).isEqualByComparingTo("900");
        assertThat(identities.countDoubtful(published.run())).isEqualTo(4);
    }

    @Test
    void whatIsDecidedIsNoLongerDoubtful() {
        var first = identities.listDoubtful(published.run(), 0, 1).getFirst();
        Instant now = Instant.parse("2026-11-24T12:00:00Z");
        var decision = decisions.store(first.weighed().pair(), Verdict.SAME, "One firm", "ada", now);

        assertThat(identities.countDoubtful(published.run())).isEqualTo(3);
        assertThat(identities.listDoubtful(published.run(), 0, 1)).doesNotContain(first);

        decisions.undo(decision.id(), "ada", now);
        assertThat(identities.listDoubtful(published.run(), 0, 1)).containsExactly(first);
    }
}
