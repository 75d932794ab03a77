package uk.lgcdt.infra.joint;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Joint procurements for tests, on 24 November 2026. */
public final class JointTestData {

    public static final String LEEDS = "E08000035";
    public static final String BRADFORD = "E08000032";
    public static final String WAKEFIELD = "E08000036";
    public static final LocalDate DUE = LocalDate.of(2027, 1, 31);

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private JointTestData() {}

    public static Actor officerOf(String councilCode) {
        return new Actor("officer-of-" + councilCode.toLowerCase(java.util.Locale.ROOT), councilCode, NOW);
    }

    public static Actor later(Actor actor, int days) {
        return new Actor(actor.username(), actor.councilCode(), actor.at().plusSeconds(days * 86_400L));
    }

    public static Outline outline() {
        return new Outline("Case management software", "722", "For adult social care.", DUE);
    }

    public static Commitment intent(String annualValueGbp) {
        return Commitment.ofValue(
                CommitmentKind.INTENT, new BigDecimal(annualValueGbp), LocalDate.of(2027, 9, 30), null, null);
    }

    public static Commitment binding(String annualValueGbp) {
        return Commitment.ofValue(
                CommitmentKind.BINDING,
                new BigDecimal(annualValueGbp),
                LocalDate.of(2027, 9, 30),
                "A. Approver",
                "Director of resources");
    }

    /** An open one led by Leeds, which nobody has joined. */
    public static JointProcurement open() {
        return JointProcurement.start(outline(), null, officerOf(LEEDS))
                .after(new Change.Move(JointAction.OPEN, ""), officerOf(LEEDS));
    }
}
