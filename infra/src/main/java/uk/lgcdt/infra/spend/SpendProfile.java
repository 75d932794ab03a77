package uk.lgcdt.infra.spend;

import java.util.Map;

/**
 * A confirmed way to read a council's files with a certain header.
 *
 * @param buyerCode ONS code of the council
 * @param fingerprint the header's words in plain form, as in the proposal
 * @param version from 1; the latest counts
 * @param columns index of the column, from 0, by role
 * @param vatBasis net, gross or unknown
 */
public record SpendProfile(
        String buyerCode,
        String fingerprint,
        int version,
        Map<String, Integer> columns,
        String vatBasis,
        String confirmedBy) {

    public SpendProfile {
        columns = Map.copyOf(columns);
    }
}
