package uk.lgcdt.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.infra.search.NoticeFilter;
import uk.lgcdt.infra.search.NoticeSort;

class NoticeParametersTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        var criteria = NoticeCriteria.EVERYTHING
                .withWords("\"case work\" -phones")
                .with(NoticeFilter.CPV, Set.of("48", "722"))
                .with(NoticeFilter.VALUE, Set.of("not-stated"))
                .withPublished(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30))
                .withBuyer("GB-PPON-1")
                .withClosingFrom(LocalDate.of(2026, 12, 1))
                .withOpenOnly(true)
                .withSort(NoticeSort.CLOSING_SOONEST)
                .withPage(3, 50);

        assertThat(NoticeParameters.read(NoticeParameters.write(criteria))).isEqualTo(criteria);
    }

    @Test
    void findingEverythingIsWrittenAsNothing() {
        assertThat(NoticeParameters.write(NoticeCriteria.EVERYTHING)).isEmpty();
    }

    @Test
    void valuesMayBePartedByCommas() {
        var criteria = NoticeParameters.read(Map.of("region", List.of("UKI,UKJ", "UKD")));

        assertThat(criteria.chosen(NoticeFilter.REGION)).containsExactly("UKD", "UKI", "UKJ");
    }

    @Test
    void whatCannotBeIsRefusedWithItsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeParameters.read(Map.of("publishedFrom", List.of("yesterday"))))
                .withMessage("publishedFrom is not a day such as 2026-11-24: yesterday");
        assertThatIllegalArgumentException().isThrownBy(() -> NoticeParameters.read(Map.of("value", List.of("cheap"))));
        assertThatIllegalArgumentException().isThrownBy(() -> NoticeParameters.requireKnown(Set.of("q", "regions")));
    }
}
