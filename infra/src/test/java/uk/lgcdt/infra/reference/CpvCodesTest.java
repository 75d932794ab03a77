package uk.lgcdt.infra.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CpvCodesTest {

    private final CpvCodes cpv = CpvCodes.load();

    @Test
    void thereAreFortyFiveDivisions() {
        assertThat(cpv.divisions()).hasSize(45);
    }

    @Test
    void thereAreTwoHundredAndSeventyTwoGroupsEachInADivision() {
        assertThat(cpv.groups())
                .hasSize(272)
                .allSatisfy(group -> assertThat(cpv.findName(group.division())).isPresent());
    }

    @Test
    void aMarketIsNamedByTwoOrThreeDigits() {
        assertThat(cpv.nameOf("72")).startsWith("IT services");
        assertThat(cpv.nameOf("481")).isEqualTo("Industry specific software package");
        assertThat(cpv.groupsOf("48")).hasSize(9);
    }

    @Test
    void aCodeThatCpvDoesNotHaveKeepsItsDigits() {
        assertThat(cpv.findName("999")).isEmpty();
        assertThat(cpv.nameOf("999")).isEqualTo("999");
    }

    @Test
    void aContractCodedToADivisionOnlyHasNoGroup() {
        assertThat(cpv.nameOf("480")).isEqualTo("Software package and information systems, no group stated");
        assertThat(cpv.findName("480")).isEmpty();
    }

    @Test
    void aGroupIsNotADivision() {
        assertThatThrownBy(() -> new CpvDivision("4x", "")).hasMessage("Not a CPV division: 4x");
        assertThatThrownBy(() -> new CpvGroup("480", "")).hasMessage("Not a CPV group: 480");
    }
}
