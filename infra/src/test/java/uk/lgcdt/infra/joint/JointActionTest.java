package uk.lgcdt.infra.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointActionTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     LEAD,      AMEND INVITE OPEN WITHDRAW COMMIT",
        "DRAFT,     INVITED,   JOIN LEAVE",
        "DRAFT,     JOINED,    COMMIT LEAVE",
        "DRAFT,     WITHDRAWN, ''",
        "DRAFT,     OUTSIDE,   ''",
        "OPEN,      LEAD,      AMEND INVITE CLOSE WITHDRAW COMMIT",
        "OPEN,      INVITED,   JOIN LEAVE",
        "OPEN,      JOINED,    COMMIT LEAVE",
        "OPEN,      WITHDRAWN, JOIN",
        "OPEN,      OUTSIDE,   JOIN",
        "CLOSED,    LEAD,      REOPEN WITHDRAW",
        "CLOSED,    JOINED,    ''",
        "CLOSED,    INVITED,   ''",
        "CLOSED,    OUTSIDE,   ''",
        "WITHDRAWN, LEAD,      ''",
        "WITHDRAWN, JOINED,    ''",
    })
    void whatACouncilCanDoDependsOnStateAndStanding(JointState state, Standing standing, String actions) {
        Set<JointAction> expected = EnumSet.noneOf(JointAction.class);
        for (String action : actions.split(" ")) {
            if (!action.isEmpty()) {
                expected.add(JointAction.valueOf(action));
            }
        }

        assertThat(JointAction.allowed(state, standing)).isEqualTo(expected);
    }

    @Test
    void nobodyStartsWhatExists() {
        for (JointState state : JointState.values()) {
            for (Standing standing : Standing.values()) {
                assertThat(JointAction.START.isAllowed(state, standing)).isFalse();
            }
        }
    }
}
