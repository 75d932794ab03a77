package uk.lgcdt.web.market.flag;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.web.market.flag.FlagEntry.ThresholdEntry;
import uk.lgcdt.web.market.flag.FlagEntry.Thresholds;

/** The thresholds of markets' flags for programs. */
@RestController
@Tag(name = "Markets")
class ThresholdResource {

    private static final int MOST = 1_000;

    private final FlagService flags;

    ThresholdResource(FlagService flags) {
        this.flags = flags;
    }

    @GetMapping("/api/v1/markets/thresholds")
    @Operation(summary = "Lists the thresholds of flags in force, now or at the end of a day, and their history")
    Thresholds list(@RequestParam(required = false) @Nullable String on) {
        LocalDate day = FlagParameters.readOn(on);
        return new Thresholds(
                day,
                flags.listThresholds(day).stream().map(ThresholdEntry::of).toList(),
                flags.listHistory(0, MOST).stream().map(ThresholdEntry::of).toList());
    }
}
