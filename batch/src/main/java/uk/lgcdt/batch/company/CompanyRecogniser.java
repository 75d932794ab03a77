package uk.lgcdt.batch.company;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.table.TableRecogniser;
import uk.lgcdt.batch.table.TableStart;
import uk.lgcdt.infra.landing.FileKind;

/** Knows Companies House's table by the columns that no other has. */
@Component
class CompanyRecogniser implements TableRecogniser {

    @Override
    public FileKind kind() {
        return FileKind.COMPANIES;
    }

    @Override
    public int score(TableStart start) {
        List<String> header = start.rows().isEmpty()
                ? List.of()
                : start.rows().getFirst().cells().stream()
                        .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                        .toList();
        boolean named = header.contains("companyname") && header.contains("companynumber");
        return named && (header.contains("companystatus") || header.contains("siccode.sictext_1")) ? 100 : 0;
    }
}
