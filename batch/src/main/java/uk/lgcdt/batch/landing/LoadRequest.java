package uk.lgcdt.batch.landing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to load.
 *
 * @param buyerCode ONS code of the council that all the files belong to, if one was given
 * @param source where the files come from, in the words of whoever loads them
 * @param again whether to load afresh also what is loaded already, because how it is to be read has changed
 */
public record LoadRequest(List<GivenFile> files, @Nullable String buyerCode, String source, boolean again) {

    public LoadRequest(List<GivenFile> files, @Nullable String buyerCode, String source) {
        this(files, buyerCode, source, false);
    }

    public LoadRequest {
        files = List.copyOf(files);
    }
}
