package uk.lgcdt.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.runtime.Home;
import uk.lgcdt.infra.runtime.Lake;
import uk.lgcdt.infra.runtime.ServiceFailure;

class InfraConfigurationTest {

    private static final Home HOME = new Home(Path.of("/srv/home"));

    @Test
    void theLakeIsWhereTheSettingSaysElseInTheHome() {
        assertThat(lake("").of(new RunId(7))).isEqualTo(Path.of("/srv/home/lake/runs/7"));
        assertThat(lake("/mnt/shared").of(new RunId(7))).isEqualTo(Path.of("/mnt/shared/runs/7"));
    }

    @Test
    void anObjectStoreIsNoFolder() {
        assertThatThrownBy(() -> lake("s3://bucket"))
                .isInstanceOf(ServiceFailure.class)
                .hasMessageContaining("must be a folder");
    }

    private static Lake lake(String asked) {
        return new InfraConfiguration().lake(new MockEnvironment().withProperty("LGCDT_LAKE", asked), HOME);
    }
}
