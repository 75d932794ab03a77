package uk.lgcdt.infra.spend;

import org.jspecify.annotations.Nullable;

/**
 * A way to read a landed file of payments that somebody tries out: the parameters of a preview.
 *
 * @param buyerCode ONS code of the council; absent where it is to be told from the file
 * @param mapping absent where the platform is to propose one, and keep that
 */
public record SpendTrial(
        long landedFileId,
        @Nullable String buyerCode,
        @Nullable SpendMapping mapping) {}
