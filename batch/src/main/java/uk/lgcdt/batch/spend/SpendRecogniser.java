package uk.lgcdt.batch.spend;

import org.springframework.stereotype.Component;
import uk.lgcdt.batch.table.TableRecogniser;
import uk.lgcdt.batch.table.TableStart;
import uk.lgcdt.infra.landing.FileKind;

/** Knows payments: a table with a supplier and an amount, and more often than not a day. */
@Component
class SpendRecogniser implements TableRecogniser {

    private static final int AT_MOST = 85; // leaves room for kinds whose columns say more

    @Override
    public FileKind kind() {
        return FileKind.SPEND;
    }

    @Override
    public int score(TableStart start) {
        return scoreOf(LayoutDetector.detect(start));
    }

    /** How surely a table with this layout holds payments. */
    static int scoreOf(SpendLayout layout) {
        if (isRegister(layout)) {
            return 0;
        }
        int supplier = layout.confidence().getOrDefault(Role.SUPPLIER, 0);
        int amount = layout.confidence().getOrDefault(Role.AMOUNT, 0);
        int date = layout.confidence().getOrDefault(Role.DATE, 0);
        boolean enough = supplier >= (date == 0 ? SURE : 30) && amount >= 30 || date >= SURE && amount >= SURE;
        return enough ? Math.min(AT_MOST, (2 * supplier + 2 * amount + date) / 5 + 15) : 0;
    }

    private static final int SURE = LayoutDetector.SURE;

    /** Contracts have a beginning and an end; payments have one day. */
    private static boolean isRegister(SpendLayout layout) {
        int start = 0;
        int end = 0;
        int title = 0;
        for (String cell : layout.header()) {
            String plain = HeaderWords.plain(cell);
            start += plain.matches(".*\\b(start|commencement|from)\\b.*") ? 1 : 0;
            end += plain.matches(".*\\b(end|expiry|expires|expiration|review|extension|renewal)\\b.*") ? 1 : 0;
            title += plain.matches(
                            ".*\\b(contract|tender|procurement|agreement)\\b.*\\b(title|description|name|term|length|period|value|process|procedure|type|start|end)\\b.*")
                    ? 1
                    : 0;
        }
        boolean statistics = layout.header().stream()
                .anyMatch(cell -> HeaderWords.plain(cell).matches(".*percent.*|total spend supplier|number purchases"));
        return start > 0 && end > 0 || title > 1 && start + end > 0 || statistics;
    }
}
