package uk.lgcdt.infra.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoticeCriteriaTest {

    @Test
    void pagesBeyondTheTenThousandthResultAreRefused() {
        assertThat(NoticeCriteria.EVERYTHING.withPage(99, 100).page()).isEqualTo(99);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeCriteria.EVERYTHING.withPage(100, 100))
                .withMessageContaining("first 10000 results");
    }

    @Test
    void aValueThatAFacetCannotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeCriteria.EVERYTHING.with(NoticeFilter.CPV, Set.of("4x")))
                .withMessage("Not a value of the filter cpv: 4x");
    }

    @Test
    void narrowingBeginsAgainAtTheFirstPage() {
        var third = NoticeCriteria.EVERYTHING.withPage(2, 20);

        assertThat(third.with(NoticeFilter.REGION, Set.of("UKI")).page()).isZero();
        assertThat(third.withWords("hr").page()).isZero();
    }

    @Test
    void eachFilterCanBeUndone() {
        var narrowed = NoticeCriteria.EVERYTHING
                .with(NoticeFilter.VALUE, Set.of("not-stated"))
                .withPublished(LocalDate.of(2026, 1, 1), null)
                .withBuyer("GB-PPON-1")
                .withOpenOnly(true);

        for (NoticeFilter filter : NoticeFilter.values()) {
            narrowed = narrowed.without(filter);
        }

        assertThat(narrowed).isEqualTo(NoticeCriteria.EVERYTHING);
    }
}
