package uk.lgcdt.batch.refresh;

import uk.lgcdt.batch.run.Notices;
import uk.lgcdt.infra.search.SearchIndexer;

/** Tells people how far the indexing has come. */
public record IndexingProgress(Notices notices) implements SearchIndexer.Progress {

    @Override
    public void report(String index, long done, long total) {
        notices.progress("Indexing %s: %,d of %,d".formatted(index, done, total));
    }
}
