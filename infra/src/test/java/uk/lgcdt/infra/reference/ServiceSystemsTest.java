package uk.lgcdt.infra.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServiceSystemsTest {

    private final ServiceSystems systems = ServiceSystems.load();
    private final CpvCodes cpv = CpvCodes.load();

    @Test
    void holdsTheSystemsThatCouncilsNameFirst() {
        assertThat(systems.list())
                .hasSizeGreaterThanOrEqualTo(25)
                .extracting(ServiceSystem::key)
                .contains(
                        "adult-social-care",
                        "childrens-social-care",
                        "revenues-and-benefits",
                        "planning-back-office",
                        "electoral-registration",
                        "housing-management",
                        "finance-and-erp",
                        "hr-and-payroll",
                        "crm-and-contact-centre",
                        "gis",
                        "waste-and-recycling",
                        "highways-and-assets",
                        "libraries-and-archives",
                        "licensing-and-regulatory")
                .doesNotHaveDuplicates();
    }

    @Test
    void everySystemIsNamedAndHasWordsAndProducts() {
        assertThat(systems.list()).allSatisfy(system -> {
            assertThat(system.key()).matches("[a-z][a-z-]*[a-z]");
            assertThat(List.of(system.name(), system.description())).noneMatch(String::isBlank);
            assertThat(system.phrases()).isNotEmpty().doesNotHaveDuplicates().noneMatch(String::isBlank);
        });
    }

    @Test
    void codesAreThoseOfTheVocabularyAndStrengthsPercent() {
        for (ServiceSystem system : systems.list()) {
            system.cpv().forEach((code, strength) -> {
                assertThat(cpv.find(code)).as(system.key() + " " + code).isPresent();
                assertThat(strength).isBetween(1, 95);
            });
        }
    }

    @Test
    void everyProductBelongsToASystem() {
        Set<String> keys = new HashSet<>();
        systems.list().forEach(system -> keys.add(system.key()));
        assertThat(ReferenceTable.read("service-system-products.tsv"))
                .allSatisfy(row -> assertThat(keys).contains(ReferenceTable.in(row, "system")));
    }
}
