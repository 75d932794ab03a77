package uk.lgcdt.infra.joint;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two or more councils buying under one procedure, run by one of them, the lead authority (Procurement Act 2023 s. 1(3)).
 *
 * @param id nought until it is stored
 * @param version raised by every change
 * @param origin the suggestion that it came from, if any
 * @param authorities every council that has, or had, a part in it; the lead authority first
 */
public record JointProcurement(
        long id,
        long version,
        Outline outline,
        JointState state,
        @Nullable Origin origin,
        List<ParticipatingAuthority> authorities) {

    public JointProcurement {
        authorities = List.copyOf(authorities);
        if (authorities.stream().filter(one -> one.standing() == Standing.LEAD).count() != 1) {
            throw new IllegalArgumentException("A joint procurement has one lead authority");
        }
    }

    /** Starts one as a draft, with the actor's council as its lead authority. */
    public static JointProcurement start(Outline outline, @Nullable Origin origin, Actor actor) {
        requireDueIsAhead(outline, actor);
        var lead = new ParticipatingAuthority(actor.councilCode(), Standing.LEAD, actor.at(), actor.username(), null);
        return new JointProcurement(0, 0, outline, JointState.DRAFT, origin, List.of(lead));
    }

    /**
     * Makes a change.
     *
     * @throws RefusedChangeException if the actor's council cannot make it, or not now
     */
    public JointProcurement after(Change change, Actor actor) {
        JointState next = change.action().after(state, standingOf(actor.councilCode()));
        return switch (change) {
            case Change.Amend amend -> amended(amend.outline(), actor);
            case Change.Invite invite -> with(invited(invite.councilCodes(), actor));
            case Change.Move move -> moved(next, actor, move);
            case Change.Join join -> joined(join.commitment(), actor);
            case Change.Commit commit -> committed(commit.commitment(), actor);
            case Change.Leave leave -> with(changed(actor, Standing.WITHDRAWN, null));
        };
    }

    public String leadAuthority() {
        return authorities.stream()
                .filter(authority -> authority.standing() == Standing.LEAD)
                .findFirst()
                .orElseThrow()
                .councilCode();
    }

    public Standing standingOf(String councilCode) {
        return find(councilCode).map(ParticipatingAuthority::standing).orElse(Standing.OUTSIDE);
    }

    public Optional<ParticipatingAuthority> find(String councilCode) {
        return authorities.stream()
                .filter(authority -> authority.councilCode().equals(councilCode))
                .findFirst();
    }

    /** The councils that take part, the lead authority among them. */
    public List<ParticipatingAuthority> members() {
        return authorities.stream()
                .filter(authority -> authority.standing().isMember())
                .toList();
    }

    public CommitmentTotals totals() {
        return CommitmentTotals.of(authorities.stream()
                .map(ParticipatingAuthority::commitment)
                .filter(Objects::nonNull)
                .toList());
    }

    private JointProcurement amended(Outline amended, Actor actor) {
        requireDueIsAhead(amended, actor);
        return new JointProcurement(id, version + 1, amended, state, origin, authorities);
    }

    private JointProcurement moved(JointState next, Actor actor, Change.Move move) {
        if (move.action() == JointAction.OPEN || move.action() == JointAction.REOPEN) {
            requireDueIsAhead(outline, actor);
        }
        return new JointProcurement(id, version + 1, outline, next, origin, authorities);
    }

    private JointProcurement joined(Commitment commitment, Actor actor) {
        requireNotDue(actor);
        return with(changed(actor, Standing.JOINED, commitment));
    }

    private JointProcurement committed(Commitment commitment, Actor actor) {
        requireNotDue(actor);
        return with(authorities.stream()
                .map(one -> one.councilCode().equals(actor.councilCode()) ? one.with(commitment) : one)
                .toList());
    }

    private Collection<ParticipatingAuthority> invited(Set<String> councilCodes, Actor actor) {
        Map<String, ParticipatingAuthority> all = byCouncil();
        councilCodes.forEach(code -> {
            ParticipatingAuthority present = all.get(code);
            if (present == null || present.standing() == Standing.WITHDRAWN) {
                all.put(code, authority(code, Standing.INVITED, actor.at(), actor, null));
            }
        });
        return all.values();
    }

    private Collection<ParticipatingAuthority> changed(
            Actor actor, Standing standing, @Nullable Commitment commitment) {
        Map<String, ParticipatingAuthority> all = byCouncil();
        all.put(actor.councilCode(), authority(actor.councilCode(), standing, actor.at(), actor, commitment));
        return all.values();
    }

    private static ParticipatingAuthority authority(
            String code, Standing standing, Instant since, Actor actor, @Nullable Commitment commitment) {
        return new ParticipatingAuthority(code, standing, since, actor.username(), commitment);
    }

    private Map<String, ParticipatingAuthority> byCouncil() {
        Map<String, ParticipatingAuthority> all = new LinkedHashMap<>();
        authorities.forEach(authority -> all.put(authority.councilCode(), authority));
        return all;
    }

    private JointProcurement with(Collection<ParticipatingAuthority> changed) {
        return new JointProcurement(id, version + 1, outline, state, origin, List.copyOf(changed));
    }

    private void requireNotDue(Actor actor) {
        if (actor.today().isAfter(outline.commitmentsDue())) {
            throw new RefusedChangeException(RefusedChangeException.Reason.PAST_DUE);
        }
    }

    private static void requireDueIsAhead(Outline outline, Actor actor) {
        if (outline.commitmentsDue().isBefore(actor.today())) {
            throw new RefusedChangeException(RefusedChangeException.Reason.DUE_IN_THE_PAST);
        }
    }
}
