package uk.lgcdt.infra.joint;

import java.time.LocalDate;

/**
 * A joint procurement as it is listed: what everybody may know of an open one.
 *
 * @param members councils that take part, the lead authority among them
 * @param standing of the council that asked; outside for everyone else
 */
public record JointProcurementSummary(
        long id,
        String title,
        String cpvGroup,
        String leadAuthority,
        JointState state,
        LocalDate commitmentsDue,
        int members,
        Standing standing) {}
