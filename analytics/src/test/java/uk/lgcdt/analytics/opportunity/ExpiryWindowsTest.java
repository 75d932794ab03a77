package uk.lgcdt.analytics.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExpiryWindowsTest {

    private final Map<Integer, Set<String>> ends = new TreeMap<>();

    @Test
    void aClusterAcrossTheTurnOfTheYearStaysWhole() {
        end(10, "A");
        end(11, "B");
        end(12, "C");
        end(13, "D");

        assertThat(ExpiryWindows.of(ends)).containsExactly(new ExpiryWindows.Window(10, 13, 4));
    }

    @Test
    void anEarlyEndDoesNotChopTheCluster() {
        end(1, "A");
        end(10, "B");
        end(12, "C");
        end(14, "D");

        assertThat(ExpiryWindows.of(ends)).containsExactly(new ExpiryWindows.Window(10, 14, 3));
    }

    @Test
    void noWindowIsLongerThanTwelveMonths() {
        end(1, "A");
        end(12, "B");
        end(13, "C");

        assertThat(ExpiryWindows.of(ends)).containsExactly(new ExpiryWindows.Window(12, 13, 2));
    }

    @Test
    void oneCouncilAloneIsNoOpportunity() {
        end(1, "A");
        end(2, "A");

        assertThat(ExpiryWindows.of(ends)).isEmpty();
    }

    @Test
    void eachMonthBelongsToOneWindow() {
        for (int month = 0; month < 60; month++) {
            end(month, "A", "B");
        }

        var windows = ExpiryWindows.of(ends);

        assertThat(windows.stream().mapToInt(ExpiryWindows.Window::length).sum())
                .isEqualTo(60);
        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).first()).isGreaterThan(windows.get(i - 1).last());
        }
    }

    private void end(int month, String... councils) {
        ends.put(month, Set.of(councils));
    }
}
