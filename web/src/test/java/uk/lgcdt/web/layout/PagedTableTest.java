package uk.lgcdt.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedTableTest {

    @Test
    void theLastPageMayBeShort() {
        List<Integer> all = IntStream.range(0, 12).boxed().toList();

        assertThat(PagedTable.of(all).list(10, 10)).containsExactly(10, 11);
        assertThat(PagedTable.of(all).count()).isEqualTo(12);
    }
}
