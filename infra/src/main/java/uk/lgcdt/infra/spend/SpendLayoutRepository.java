package uk.lgcdt.infra.spend;

import java.util.List;
import java.util.Optional;

/** Layouts of files of payments, proposed and confirmed. */
public interface SpendLayoutRepository {

    /** Keeps the proposal in place of an earlier one for the file. */
    void storeProposal(SpendProposal proposal);

    Optional<SpendProposal> findProposal(long landedFileId);

    Optional<SpendProfile> findLatestProfile(String buyerCode, String fingerprint);

    /** Whether any layout of this council's is confirmed. */
    boolean hasProfile(String buyerCode);

    /** Returns all that was confirmed for this council, latest first. */
    List<SpendProfile> listProfiles(String buyerCode);

    /** Stores the next version of the council's profile for this header. */
    SpendProfile confirm(String buyerCode, String fingerprint, SpendMapping mapping, String confirmedBy);
}
