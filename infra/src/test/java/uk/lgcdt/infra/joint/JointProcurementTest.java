package uk.lgcdt.infra.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.lgcdt.infra.joint.JointTestData.BRADFORD;
import static uk.lgcdt.infra.joint.JointTestData.LEEDS;
import static uk.lgcdt.infra.joint.JointTestData.WAKEFIELD;
import static uk.lgcdt.infra.joint.JointTestData.binding;
import static uk.lgcdt.infra.joint.JointTestData.intent;
import static uk.lgcdt.infra.joint.JointTestData.later;
import static uk.lgcdt.infra.joint.JointTestData.officerOf;
import static uk.lgcdt.infra.joint.JointTestData.open;
import static uk.lgcdt.infra.joint.JointTestData.outline;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JointProcurementTest {

    @Test
    void whoStartsItLeadsIt() {
        var started = JointProcurement.start(outline(), null, officerOf(LEEDS));

        assertThat(started.leadAuthority()).isEqualTo(LEEDS);
        assertThat(started.state()).isEqualTo(JointState.DRAFT);
        assertThat(started.standingOf(BRADFORD)).isEqualTo(Standing.OUTSIDE);
    }

    @Test
    void withdrawalTakesTheCommitmentOutOfTheTotals() {
        var joined = open().after(new Change.Join(intent("100")), officerOf(BRADFORD))
                .after(new Change.Join(binding("250")), officerOf(WAKEFIELD));
        assertThat(joined.totals().intentGbp()).isEqualByComparingTo("100");
        assertThat(joined.totals().bindingGbp()).isEqualByComparingTo("250");

        var left = joined.after(new Change.Leave("Budget"), officerOf(WAKEFIELD));

        assertThat(left.totals().bindingGbp()).isEqualByComparingTo("0");
        assertThat(left.members()).hasSize(2);
        assertThat(left.standingOf(WAKEFIELD)).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void whoLeftMayComeBackWhileItIsOpen() {
        var left = open().after(new Change.Join(intent("100")), officerOf(BRADFORD))
                .after(new Change.Leave(""), officerOf(BRADFORD));

        assertThat(left.after(new Change.Join(intent("80")), officerOf(BRADFORD))
                        .totals()
                        .intentGbp())
                .isEqualByComparingTo("80");
    }

    @Test
    void joiningEndsWithTheLastDay() {
        Actor onTheDay = later(officerOf(BRADFORD), 68);
        Actor dayAfter = later(officerOf(BRADFORD), 69);

        assertThat(onTheDay.today()).isEqualTo(JointTestData.DUE);
        assertThat(open().after(new Change.Join(intent("1")), onTheDay).members())
                .hasSize(2);
        assertThatThrownBy(() -> open().after(new Change.Join(intent("1")), dayAfter))
                .isInstanceOf(RefusedChangeException.class)
                .extracting(refused -> ((RefusedChangeException) refused).reason())
                .isEqualTo(RefusedChangeException.Reason.PAST_DUE);
    }

    @Test
    void itCannotBeOpenedForADayThatHasPassed() {
        var draft = JointProcurement.start(outline(), null, officerOf(LEEDS));

        assertThatThrownBy(() -> draft.after(new Change.Move(JointAction.OPEN, ""), later(officerOf(LEEDS), 69)))
                .isInstanceOf(RefusedChangeException.class);
    }

    @Test
    void onlyTheLeadInvites() {
        assertThatThrownBy(() -> open().after(invitation(WAKEFIELD), officerOf(BRADFORD)))
                .isInstanceOf(RefusedChangeException.class);
    }

    @Test
    void invitingAMemberAgainLeavesItAMember() {
        var joined = open().after(new Change.Join(intent("100")), officerOf(BRADFORD));

        var invited = joined.after(invitation(BRADFORD, WAKEFIELD), officerOf(LEEDS));

        assertThat(invited.standingOf(BRADFORD)).isEqualTo(Standing.JOINED);
        assertThat(invited.standingOf(WAKEFIELD)).isEqualTo(Standing.INVITED);
        assertThat(invited.totals()).isEqualTo(joined.totals());
    }

    @Test
    void aBindingCommitmentNamesItsApprover() {
        assertThatThrownBy(() -> Commitment.ofValue(
                        CommitmentKind.BINDING, BigDecimal.TEN, JointTestData.DUE, "A. Approver", " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quantitiesAreAddedByUnitAndNeverToValues() {
        var licences = new Commitment(
                CommitmentKind.INTENT, null, new BigDecimal("300"), "Licences", JointTestData.DUE, null, null);
        var more = new Commitment(
                CommitmentKind.INTENT, null, new BigDecimal("50"), "licences", JointTestData.DUE, null, null);

        var totals = CommitmentTotals.of(List.of(licences, more, intent("10")));

        assertThat(totals.intentQuantities()).hasSize(1).containsEntry("licences", new BigDecimal("350"));
        assertThat(totals.intentGbp()).isEqualByComparingTo("10");
    }

    /** Whatever the councils do, in whatever order, the totals are what the members stand by. */
    @Property(tries = 500)
    void totalsAlwaysEqualTheSumOfStandingCommitments(@ForAll("steps") List<Step> steps) {
        JointProcurement joint = open();
        Map<String, BigDecimal> standing = new HashMap<>();
        for (Step step : steps) {
            JointProcurement before = joint;
            try {
                joint = joint.after(step.change(), officerOf(step.council()));
            } catch (RefusedChangeException refused) {
                assertThat(joint).isSameAs(before);
                continue;
            }
            assertThat(joint.version()).isEqualTo(before.version() + 1);
            switch (step.change()) {
                case Change.Join join ->
                    standing.put(step.council(), join.commitment().annualValueGbp());
                case Change.Commit commit ->
                    standing.put(step.council(), commit.commitment().annualValueGbp());
                case Change.Leave leave -> standing.remove(step.council());
                default -> {}
            }
            assertThat(joint.totals().intentGbp().add(joint.totals().bindingGbp()))
                    .isEqualByComparingTo(standing.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    record Step(String council, Change change) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> councils = Arbitraries.of(LEEDS, BRADFORD, WAKEFIELD, "S12000036");
        Arbitrary<Commitment> commitments = Arbitraries.integers()
                .between(1, 1_000_000)
                .map(String::valueOf)
                .flatMap(value -> Arbitraries.of(intent(value), binding(value)));
        Arbitrary<Change> changes = Arbitraries.oneOf(
                commitments.map(Change.Join::new),
                commitments.map(Change.Commit::new),
                Arbitraries.just(new Change.Leave("")),
                Arbitraries.of(JointAction.CLOSE, JointAction.REOPEN).map(move -> new Change.Move(move, "")),
                councils.map(JointProcurementTest::invitation));
        return Combinators.combine(councils, changes).as(Step::new).list().ofMaxSize(30);
    }

    private static Change invitation(String... councils) {
        return new Change.Invite(new TreeSet<>(List.of(councils)));
    }
}
