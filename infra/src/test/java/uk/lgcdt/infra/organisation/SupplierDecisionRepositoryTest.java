package uk.lgcdt.infra.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.RepositoryTest;

@RepositoryTest
class SupplierDecisionRepositoryTest {

    private static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");
    private static final NodePair PAIR = NodePair.of("NAME-1", "Ash", "GB-COH-00000001", "Ash Ltd");

    private final SupplierDecisionRepository decisions;
    private final JdbcClient jdbc;

    SupplierDecisionRepositoryTest(SupplierDecisionRepository decisions, JdbcClient jdbc) {
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    @Test
    void aDecisionStandsUntilItIsUndoneAndIsKeptAfterwards() {
        String before = decisions.digestOfOpen();
        SupplierDecision made = decisions.store(PAIR, Verdict.SAME, "One firm by its website", "ada", AT);

        assertThat(made.pair().one()).isEqualTo("GB-COH-00000001");
        assertThat(decisions.digestOfOpen()).isNotEqualTo(before);
        assertThat(decisions.listOpenOf(List.of("NAME-1"))).containsExactly(made);

        assertThat(decisions.undo(made.id(), "bea", AT.plusSeconds(60))).isTrue();
        assertThat(decisions.undo(made.id(), "cid", AT.plusSeconds(90))).isFalse();

        assertThat(decisions.digestOfOpen()).isEqualTo(before);
        assertThat(decisions.listOpenOf(List.of("NAME-1"))).isEmpty();
        assertThat(decisions.list(0, 1).getFirst().undoneBy()).isEqualTo("bea");
        assertThat(decisions.listChangedSince(AT.plusSeconds(30)))
                .extracting(SupplierDecision::id)
                .contains(made.id());
        assertThat(decisions
                        .store(PAIR, Verdict.DIFFERENT, "Two after all", "bea", AT)
                        .isOpen())
                .isTrue();
    }

    @Test
    void twoDecisionsAboutOnePairCannotStand() {
        decisions.store(PAIR, Verdict.SAME, "One firm", "ada", AT);

        assertThatThrownBy(() -> decisions.store(PAIR, Verdict.DIFFERENT, "Two firms", "bea", AT))
                .isInstanceOf(AlreadyDecidedException.class)
                .hasMessageContaining("Ash Ltd and Ash");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update supplier_decision set reason = 'another'",
                "update supplier_decision set reason = 'another', undone_by = 'x', undone_at = now()",
                "delete from supplier_decision",
                "truncate supplier_decision"
            })
    void whatWasDecidedIsKeptAsItIs(String change) {
        decisions.store(PAIR, Verdict.SAME, "One firm", "ada", AT);

        assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("are kept as they are");
    }
}
