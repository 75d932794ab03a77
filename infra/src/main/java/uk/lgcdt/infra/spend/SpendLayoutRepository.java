package uk.lgcdt.infra.spend;

import java.util.Map;
import java.util.Optional;

/** Layouts of files of payments, proposed and confirmed. */
public interface SpendLayoutRepository {

    /** Keeps the proposal in place of an earlier one for the file. */
    void storeProposal(SpendProposal proposal);

    Optional<SpendProposal> findProposal(long landedFileId);

    Optional<SpendProfile> findLatestProfile(String buyerCode, String fingerprint);

    /** Whether any layout of this council's is confirmed. */
    boolean hasProfile(String buyerCode);

    /**
     * Stores the next version of the council's profile for this header.
     *
     * @param columns index of the column, from 0, by role
     * @param vatBasis net, gross or unknown
     */
    SpendProfile confirm(
            String buyerCode, String fingerprint, Map<String, Integer> columns, String vatBasis, String confirmedBy);
}
