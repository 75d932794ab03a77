package uk.lgcdt.infra.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasureFamilyTest {

    @Test
    void aFamilyIsFoundByTheMeasuresPage() {
        assertThat(MeasureFamily.ofPage(Measure.GINI.page())).isEqualTo(MeasureFamily.CONCENTRATION);
        assertThat(MeasureFamily.ofPage(Measure.CHURN.page())).isEqualTo(MeasureFamily.DYNAMISM);
    }

    @Test
    void aPageOfNoFamilyIsAmongTheOthers() {
        assertThat(MeasureFamily.ofPage("something-new")).isEqualTo(MeasureFamily.OTHER);
        assertThat(MeasureFamily.LOCK_IN.key()).isEqualTo("lock-in");
    }
}
