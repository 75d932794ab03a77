package uk.lgcdt.infra.joint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a council can do with a joint procurement. The table in this class is the only place that says when. */
public enum JointAction {
    START,
    AMEND,
    INVITE,
    OPEN,
    CLOSE,
    REOPEN,
    WITHDRAW,
    JOIN,
    COMMIT,
    LEAVE;

    /** The states from which, and the standing in which, an action is allowed, and the state that it leads to. */
    private record Rule(JointAction action, Set<JointState> from, Set<Standing> by, Optional<JointState> to) {}

    private static final Set<JointState> DRAFT_OR_OPEN = Set.of(JointState.DRAFT, JointState.OPEN);

    private static final List<Rule> RULES = List.of(
            stay(AMEND, DRAFT_OR_OPEN, Standing.LEAD),
            stay(INVITE, DRAFT_OR_OPEN, Standing.LEAD),
            move(OPEN, Set.of(JointState.DRAFT), JointState.OPEN),
            move(CLOSE, Set.of(JointState.OPEN), JointState.CLOSED),
            move(REOPEN, Set.of(JointState.CLOSED), JointState.OPEN),
            move(WITHDRAW, Set.of(JointState.DRAFT, JointState.OPEN, JointState.CLOSED), JointState.WITHDRAWN),
            stay(JOIN, Set.of(JointState.DRAFT), Standing.INVITED),
            stay(JOIN, Set.of(JointState.OPEN), Standing.INVITED, Standing.OUTSIDE, Standing.WITHDRAWN),
            stay(COMMIT, DRAFT_OR_OPEN, Standing.LEAD, Standing.JOINED),
            stay(LEAVE, DRAFT_OR_OPEN, Standing.INVITED, Standing.JOINED));

    /** Whether a council of that standing can do this in that state. */
    public boolean isAllowed(JointState state, Standing standing) {
        return findRule(state, standing).isPresent();
    }

    /** Returns everything that a council of that standing can do in that state. */
    public static Set<JointAction> allowed(JointState state, Standing standing) {
        return Arrays.stream(values())
                .filter(action -> action.isAllowed(state, standing))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the state that follows; throws {@link RefusedChangeException} if the action is not allowed. */
    JointState after(JointState state, Standing standing) {
        return findRule(state, standing)
                .orElseThrow(() -> new RefusedChangeException(RefusedChangeException.Reason.NOT_ALLOWED))
                .to()
                .orElse(state);
    }

    private Optional<Rule> findRule(JointState state, Standing standing) {
        return RULES.stream()
                .filter(rule -> rule.action == this && rule.from.contains(state) && rule.by.contains(standing))
                .findFirst();
    }

    private static Rule stay(JointAction action, Set<JointState> from, Standing... by) {
        return new Rule(action, from, Set.of(by), Optional.empty());
    }

    private static Rule move(JointAction action, Set<JointState> from, JointState to) {
        return new Rule(action, from, Set.of(Standing.LEAD), Optional.of(to));
    }
}
