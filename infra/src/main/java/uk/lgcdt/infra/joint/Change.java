package uk.lgcdt.infra.joint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A change to a joint procurement; {@link JointProcurement#after} makes it, or refuses it. */
public sealed interface Change {

    JointAction action();

    /** Returns what the record of events keeps of it, beside the action. */
    default Map<String, String> detail() {
        return Map.of();
    }

    /** Words it anew. */
    record Amend(Outline outline) implements Change {

        @Override
        public JointAction action() {
            return JointAction.AMEND;
        }

        @Override
        public Map<String, String> detail() {
            return Details.of(outline);
        }
    }

    /** Invites councils; those that take part or are invited already stay as they are. */
    record Invite(SortedSet<String> councilCodes) implements Change {

        @Override
        public JointAction action() {
            return JointAction.INVITE;
        }

        @Override
        public Map<String, String> detail() {
            return Map.of("councils", String.join(" ", councilCodes));
        }
    }

    /** Opens, closes, reopens or withdraws it. */
    record Move(JointAction action, String reason) implements Change {

        private static final List<JointAction> MOVES =
                List.of(JointAction.OPEN, JointAction.CLOSE, JointAction.REOPEN, JointAction.WITHDRAW);

        public Move {
            if (!MOVES.contains(action)) {
                throw new IllegalArgumentException("Not a move from one state to another: " + action);
            }
        }

        @Override
        public Map<String, String> detail() {
            return reason.isBlank() ? Map.of() : Map.of("reason", reason.strip());
        }
    }

    /** Joins with a commitment. */
    record Join(Commitment commitment) implements Change {

        @Override
        public JointAction action() {
            return JointAction.JOIN;
        }

        @Override
        public Map<String, String> detail() {
            return Details.of(commitment);
        }
    }

    /** States or changes the own commitment. */
    record Commit(Commitment commitment) implements Change {

        @Override
        public JointAction action() {
            return JointAction.COMMIT;
        }

        @Override
        public Map<String, String> detail() {
            return Details.of(commitment);
        }
    }

    /** Leaves, or declines an invitation. */
    record Leave(String reason) implements Change {

        @Override
        public JointAction action() {
            return JointAction.LEAVE;
        }

        @Override
        public Map<String, String> detail() {
            return reason.isBlank() ? Map.of() : Map.of("reason", reason.strip());
        }
    }

    /** Puts values into the words of the record of events. */
    final class Details {

        private Details() {}

        static Map<String, String> of(Outline outline) {
            Map<String, String> detail = new LinkedHashMap<>();
            detail.put("title", outline.title());
            detail.put("cpvGroup", outline.cpvGroup());
            detail.put("description", outline.description());
            detail.put("commitmentsDue", outline.commitmentsDue().toString());
            return detail;
        }

        static Map<String, String> of(Commitment commitment) {
            Map<String, String> detail = new LinkedHashMap<>();
            detail.put("kind", commitment.kind().name());
            put(detail, "annualValueGbp", commitment.annualValueGbp());
            put(detail, "quantity", commitment.quantity());
            put(detail, "unit", commitment.unit());
            put(detail, "neededBy", commitment.neededBy());
            put(detail, "approverName", commitment.approverName());
            put(detail, "approverRole", commitment.approverRole());
            return detail;
        }

        private static void put(Map<String, String> detail, String name, @Nullable Object value) {
            if (value != null) {
                detail.put(name, value.toString());
            }
        }
    }
}
