package uk.lgcdt.batch.spend;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.landing.FileLoad;
import uk.lgcdt.batch.table.Table;
import uk.lgcdt.batch.table.TableStart;
import uk.lgcdt.infra.spend.SpendLayoutRepository;
import uk.lgcdt.infra.spend.SpendProfile;
import uk.lgcdt.infra.spend.SpendProposal;

/** The layouts that people have confirmed, and those proposed to them. */
@Component
class SpendProfiles {

    private static final int PREVIEW = 50; // rows

    private final SpendLayoutRepository layouts;

    SpendProfiles(SpendLayoutRepository layouts) {
        this.layouts = layouts;
    }

    /** Returns what is confirmed for this header; else what was found, with a warning where the publisher had another. */
    SpendLayout applied(SpendLayout found, @Nullable String council, FileLoad load) {
        if (council == null) {
            return found;
        }
        Optional<SpendProfile> latest = layouts.findLatestProfile(council, found.fingerprint());
        if (latest.isPresent()) {
            Map<Role, Integer> columns = new EnumMap<>(Role.class);
            latest.get()
                    .columns()
                    .forEach((role, index) -> columns.put(Role.valueOf(role.toUpperCase(Locale.ROOT)), index));
            return new SpendLayout(
                    found.headerRow(),
                    found.header(),
                    columns,
                    found.confidence(),
                    VatBasis.valueOf(latest.get().vatBasis().toUpperCase(Locale.ROOT)),
                    found.monthFirst(),
                    found.decimalComma(),
                    List.of("Confirmed by " + latest.get().confirmedBy()),
                    List.of());
        }
        if (layouts.hasProfile(council)) {
            load.warn(
                    "LayoutChanged",
                    "",
                    null,
                    "Its header differs from the one confirmed for this council: " + String.join(", ", found.header()));
        }
        return found;
    }

    void propose(Table table, TableStart start, SpendLayout layout, List<String> doubts, FileLoad load) {
        List<List<String>> rows = new ArrayList<>();
        start.rows().stream()
                .limit(PREVIEW)
                .forEach(row -> rows.add(row.cells().stream()
                        .limit(60)
                        .map(cell -> cell.replace("\0", ""))
                        .toList()));
        Map<String, Integer> confidence = new java.util.TreeMap<>();
        layout.confidence().forEach((role, sure) -> confidence.put(role.name().toLowerCase(Locale.ROOT), sure));
        List<String> reasons = new ArrayList<>(layout.reasons());
        reasons.addAll(doubts);
        layouts.storeProposal(new SpendProposal(
                load.file().id(),
                table.name(),
                table.dialect(),
                layout.headerRow(),
                layout.fingerprint(),
                JsonMapper.shared().writeValueAsString(rows),
                layout.named(),
                confidence,
                layout.basis().word(),
                reasons));
    }
}
