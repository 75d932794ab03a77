package uk.lgcdt.infra.spend;

import java.time.Instant;

/**
 * A confirmed way to read a council's files with a certain header.
 *
 * @param buyerCode ONS code of the council
 * @param fingerprint the header's words in plain form, as in the proposal
 * @param version from 1; the latest counts
 * @param confirmedBy username
 */
public record SpendProfile(
        String buyerCode,
        String fingerprint,
        int version,
        SpendMapping mapping,
        String confirmedBy,
        Instant confirmedAt) {}
