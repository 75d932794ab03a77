package uk.lgcdt.infra.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers every search with what it was given, and keeps what was asked. */
public final class InMemorySearchService implements SearchService {

    private final List<NoticeCriteria> asked = new ArrayList<>();
    private NoticePage notices = new NoticePage(List.of(), 0, Map.of(), Optional.empty());
    private SupplierPage suppliers = new SupplierPage(List.of(), 0);
    private boolean broken;

    public void answer(NoticePage page) {
        notices = page;
    }

    public void answer(SupplierPage page) {
        suppliers = page;
    }

    /** Makes every search fail as if Elasticsearch were not running. */
    public void breakDown() {
        broken = true;
    }

    /** Returns what notices were last asked for. */
    public NoticeCriteria lastAsked() {
        return asked.getLast();
    }

    @Override
    public NoticePage findNotices(NoticeCriteria criteria) {
        requireWorking();
        asked.add(criteria);
        return notices;
    }

    @Override
    public SupplierPage findSuppliers(SupplierCriteria criteria) {
        requireWorking();
        return suppliers;
    }

    private void requireWorking() {
        if (broken) {
            throw new SearchUnavailableException("Elasticsearch does not answer", new IllegalStateException());
        }
    }
}
