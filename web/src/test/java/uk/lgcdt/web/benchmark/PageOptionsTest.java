package uk.lgcdt.web.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lgcdt.infra.runtime.Home;
import uk.lgcdt.infra.runtime.Installation;

class PageOptionsTest {

    @Test
    void withoutOptionsItIsTheSampleOfScaleTenInTheUsualHome() {
        PageOptions options = read();

        assertThat(options.home()).isEqualTo(new Home(Path.of("/dist/.lgcdt")));
        assertThat(options.address()).isEmpty();
        assertThat(options.requests()).isEqualTo(60);
        assertThat(options.users()).isEqualTo(1);
        assertThat(options.scale()).isEqualTo(10);
    }

    @Test
    void theHomeIsSeenFromWhereTheCommandWasGiven() {
        assertThat(read("--home", "data").home()).isEqualTo(new Home(Path.of("/from/data")));
    }

    @Test
    void aServerThatRunsIsNamedByItsAddress() {
        assertThat(read("--base-url", "http://127.0.0.1:8080/", "--password", "secret")
                        .address())
                .contains(URI.create("http://127.0.0.1:8080"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --pages 1                     | --pages: there is no such option
            --requests                    | --requests: a value is missing
            --requests many               | --requests many: not a whole number above 0
            --users 0                     | --users 0: not a whole number above 0
            --scale 0                     | --scale 0: not a number above 0
            --base-url http://x           | --base-url: needs --password
            --base-url x --password y     | --base-url x: not of the form http://host:port
            """)
    void whatIsWrongIsNamed(String arguments, String message) {
        assertThatThrownBy(() -> read(arguments.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    private static PageOptions read(String... arguments) {
        return PageOptions.read(arguments, Path.of("/from"), Map.of(), new Installation(Path.of("/dist")));
    }
}
