package uk.lgcdt.infra.request;

import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@link RequestKind#RELOAD_FILE}.
 *
 * @param landedFileId the file
 * @param buyerCode ONS code of its council, where that changes or was unknown
 */
public record ReloadFile(long landedFileId, @Nullable String buyerCode) {}
