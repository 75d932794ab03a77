package uk.lgcdt.infra.request;

import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@link RequestKind#LOAD_UPLOAD}; the files are those uploaded for the request.
 *
 * @param source where they come from, in the words of whoever loads them
 * @param buyerCode ONS code of the council that all of them belong to, if one was given
 */
public record LoadUpload(String source, @Nullable String buyerCode) {}
