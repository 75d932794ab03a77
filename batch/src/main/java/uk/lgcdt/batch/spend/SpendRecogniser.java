package uk.lgcdt.batch.spend;

import org.springframework.stereotype.Component;
import uk.lgcdt.batch.table.TableRecogniser;
import uk.lgcdt.batch.table.TableStart;
import uk.lgcdt.infra.landing.FileKind;

/** Knows payments by the words of their header. */
@Component
class SpendRecogniser implements TableRecogniser {

    @Override
    public FileKind kind() {
        return FileKind.SPEND;
    }

    @Override
    public int score(TableStart start) {
        String header = String.join("|", start.header()).toLowerCase(java.util.Locale.ROOT);
        return header.contains("body name") && header.contains("supplier name") && header.contains("amount") ? 90 : 0;
    }
}
