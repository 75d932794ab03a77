package uk.lgcdt.analytics.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SupplierIdentityTest {

    @Test
    void aCompanyNumberComesBeforeAllElse() {
        var identity = SupplierIdentity.of(
                        "Acme Ltd",
                        List.of(
                                new PublishedIdentifier("GB-PPON", "PBCD-1234-FGHJ"),
                                new PublishedIdentifier("GB-COH", "2968830")))
                .orElseThrow();

        assertThat(identity.id()).isEqualTo("GB-COH-02968830");
        assertThat(identity.companyNumber()).isEqualTo("02968830");
        assertThat(identity.aliases()).containsExactly("GB-PPON-PBCD-1234-FGHJ");
    }

    @Test
    void anotherRegisterComesBeforeTheName() {
        var identity = SupplierIdentity.of("Acme", List.of(new PublishedIdentifier("GB-CHC", "1089464")))
                .orElseThrow();

        assertThat(identity.id()).isEqualTo("GB-CHC-1089464");
        assertThat(identity.companyNumber()).isNull();
    }

    @Test
    void aNameInTheFieldOfTheNumberIsNoNumber() {
        var identity = SupplierIdentity.of("Acme Limited", List.of(new PublishedIdentifier("GB-COH", "Acme Limited")))
                .orElseThrow();

        assertThat(identity.id()).startsWith("NAME-").hasSize(21);
    }

    @Test
    void anIdThatIsNewInEachNoticeIsNoIdentity() {
        var identity = SupplierIdentity.of("Acme Limited", List.of(new PublishedIdentifier("GB-CFS", "307567")))
                .orElseThrow();

        assertThat(identity.id()).startsWith("NAME-");
    }

    @Test
    void namesThatDifferInFormAreOne() {
        assertThat(byName("The Müller & Sons Limited")).isEqualTo(byName("MULLER AND SONS LTD."));
        assertThat(byName("Acme plc")).isEqualTo(byName("ACME P.L.C."));
        assertThat(byName("Acme Ltd")).isNotEqualTo(byName("Acme plc"));
    }

    @Test
    void nobodyIsNobody() {
        assertThat(SupplierIdentity.of("N/A", List.of())).isEmpty();
        assertThat(SupplierIdentity.of(null, List.of(new PublishedIdentifier(null, null))))
                .isEmpty();
    }

    private static String byName(String name) {
        return SupplierIdentity.of(name, List.of()).orElseThrow().id();
    }
}
