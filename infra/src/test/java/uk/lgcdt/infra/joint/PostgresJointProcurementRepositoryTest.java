package uk.lgcdt.infra.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.lgcdt.infra.joint.JointTestData.BRADFORD;
import static uk.lgcdt.infra.joint.JointTestData.LEEDS;
import static uk.lgcdt.infra.joint.JointTestData.WAKEFIELD;
import static uk.lgcdt.infra.joint.JointTestData.binding;
import static uk.lgcdt.infra.joint.JointTestData.intent;
import static uk.lgcdt.infra.joint.JointTestData.officerOf;
import static uk.lgcdt.infra.joint.JointTestData.outline;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.run.RunId;

@RepositoryTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PostgresJointProcurementRepositoryTest {

    private final JointProcurementRepository jointProcurements;
    private final JdbcClient jdbc;

    PostgresJointProcurementRepositoryTest(JointProcurementRepository jointProcurements, JdbcClient jdbc) {
        this.jointProcurements = jointProcurements;
        this.jdbc = jdbc;
    }

    @Test
    void itComesBackAsItWasChanged() {
        var draft = started();

        var opened = changed(draft, new Change.Move(JointAction.OPEN, ""), LEEDS);
        var joined = changed(opened, new Change.Join(binding("120000.50")), BRADFORD);

        assertThat(jointProcurements.find(draft.id())).contains(joined);
    }

    @Test
    void anUpdateBasedOnAnOlderVersionIsRefusedAndNamesWhoWasFirst() {
        var draft = started();
        changed(draft, new Change.Move(JointAction.OPEN, ""), LEEDS);

        Change late = new Change.Move(JointAction.WITHDRAW, "");
        assertThatThrownBy(() -> changed(draft, late, LEEDS))
                .isInstanceOf(StaleChangeException.class)
                .extracting(stale -> ((StaleChangeException) stale).changedBy())
                .isEqualTo(officerOf(LEEDS).username());
        assertThat(jointProcurements.find(draft.id()).orElseThrow().state()).isEqualTo(JointState.OPEN);
        assertThat(jointProcurements.listEvents(draft.id())).hasSize(2);
    }

    @Test
    void everyChangeLeavesAnEvent() {
        var draft = started();
        var invited = changed(draft, new Change.Invite(new TreeSet<>(List.of(BRADFORD, WAKEFIELD))), LEEDS);
        changed(invited, new Change.Join(intent("5000")), BRADFORD);

        var events = jointProcurements.listEvents(draft.id());

        assertThat(events)
                .extracting(JointProcurementEvent::action)
                .containsExactly(JointAction.JOIN, JointAction.INVITE, JointAction.START);
        assertThat(events.getFirst().detail())
                .containsEntry("annualValueGbp", "5000")
                .containsEntry("kind", "INTENT");
        assertThat(events.getFirst().councilCode()).isEqualTo(BRADFORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update joint_procurement_event set username = 'nobody'",
                "delete from joint_procurement_event",
                "truncate joint_procurement_event",
                "truncate joint_procurement cascade",
                "delete from joint_procurement"
            })
    void whatHappenedCannotBeAlteredOrRemoved(String sql) {
        started();

        assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void draftsAreListedOnlyToThoseWhoHaveAPartInThem() {
        changed(started(), new Change.Invite(new TreeSet<>(List.of(BRADFORD))), LEEDS);

        assertThat(jointProcurements.count(JointProcurementFilter.of(""))).isZero();
        assertThat(jointProcurements.count(JointProcurementFilter.of(WAKEFIELD)))
                .isZero();
        assertThat(jointProcurements.list(JointProcurementFilter.of(BRADFORD), 0, 10))
                .singleElement()
                .satisfies(one -> assertThat(one.standing()).isEqualTo(Standing.INVITED));
        assertThat(jointProcurements.list(JointProcurementFilter.of(LEEDS).withMine(true), 0, 10))
                .singleElement()
                .satisfies(one -> assertThat(one.members()).isEqualTo(1));
    }

    @Test
    void openOnesAreListedToEverybodyAndCanBeSearched() {
        changed(started(), new Change.Move(JointAction.OPEN, ""), LEEDS);

        assertThat(jointProcurements.count(JointProcurementFilter.of(""))).isEqualTo(1);
        assertThat(jointProcurements.count(JointProcurementFilter.of("").withWords("MANAGEMENT")))
                .isEqualTo(1);
        assertThat(jointProcurements.count(JointProcurementFilter.of("").withWords("%")))
                .isZero();
        assertThat(jointProcurements.count(JointProcurementFilter.of(WAKEFIELD).withMine(true)))
                .isZero();
    }

    private JointProcurement started() {
        return jointProcurements.store(
                JointProcurement.start(outline(), new Origin(new RunId(7), "722-2027"), officerOf(LEEDS)),
                officerOf(LEEDS));
    }

    private JointProcurement changed(JointProcurement before, Change change, String council) {
        var after = before.after(change, officerOf(council));
        jointProcurements.update(after, change, officerOf(council));
        return after;
    }
}
