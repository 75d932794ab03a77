package uk.lgcdt.batch.spend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.landing.FileLoad;
import uk.lgcdt.batch.table.Table;
import uk.lgcdt.batch.table.TableRow;
import uk.lgcdt.batch.table.TableStart;
import uk.lgcdt.infra.spend.SpendLayoutRepository;
import uk.lgcdt.infra.spend.SpendProfile;
import uk.lgcdt.infra.spend.SpendProposal;

/** The layouts that people have confirmed, and those proposed to them. */
@Component
class SpendProfiles {

    private static final int PREVIEW = 50; // rows
    private static final int WIDEST = 60; // columns
    private static final int LONGEST = 200; // characters

    private final SpendLayoutRepository layouts;

    SpendProfiles(SpendLayoutRepository layouts) {
        this.layouts = layouts;
    }

    /** Returns what is confirmed for this header; else what was found, with a warning where the publisher had another. */
    SpendLayout applied(SpendLayout found, TableStart start, @Nullable String council, FileLoad load) {
        if (council == null) {
            return found;
        }
        Optional<SpendProfile> latest = layouts.findLatestProfile(council, found.fingerprint());
        if (latest.isPresent()) {
            return ConfirmedLayout.of(found, start, latest.get().mapping());
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

    Optional<SpendProposal> findProposal(long landedFileId) {
        return layouts.findProposal(landedFileId);
    }

    /** Keeps what was found, for people to confirm. */
    void propose(
            Table table,
            TableStart start,
            SpendLayout found,
            List<String> doubts,
            @Nullable String council,
            long landedFileId) {
        List<TableRow> first = start.rows().stream().limit(PREVIEW).toList();
        List<List<String>> rows = first.stream()
                .map(row -> row.cells().stream()
                        .limit(WIDEST)
                        .map(SpendProfiles::shortened)
                        .toList())
                .toList();
        Map<String, Integer> confidence = new TreeMap<>();
        found.confidence().forEach((role, sure) -> confidence.put(role.name().toLowerCase(Locale.ROOT), sure));
        List<String> reasons = new ArrayList<>(found.reasons());
        reasons.addAll(doubts);
        layouts.storeProposal(new SpendProposal(
                landedFileId,
                table.name(),
                table.dialect(),
                found.headerRow(),
                found.fingerprint(),
                JsonMapper.shared().writeValueAsString(rows),
                first.stream().map(TableRow::number).toList(),
                found.named(),
                confidence,
                found.basis().word(),
                reasons,
                council));
    }

    private static String shortened(String cell) {
        String plain = cell.replace("\0", "").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
