package uk.lgcdt.batch.table;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.landing.Content;
import uk.lgcdt.batch.landing.RefusedFileException;
import uk.lgcdt.batch.landing.TableKind;
import uk.lgcdt.infra.landing.FileKind;

/** Asks who recognises a table; the surest wins. */
@Component
class TableKinds implements TableKind {

    private static final int ROWS_LOOKED_AT = 60;
    private static final int COLUMNS_NAMED = 12;
    private static final int LONGEST_NAME = 40; // characters

    private final List<TableRecogniser> recognisers;

    TableKinds(List<TableRecogniser> recognisers) {
        this.recognisers = recognisers;
    }

    @Override
    public FileKind of(Content content) throws IOException {
        FileKind kind = FileKind.UNKNOWN;
        int best = TableRecogniser.SURE_ENOUGH - 1;
        TableStart widest = new TableStart("", List.of());
        for (Table table : Tables.open(content)) {
            TableStart start = table.start(ROWS_LOOKED_AT);
            if (start.header().size() > widest.header().size()) {
                widest = start;
            }
            for (TableRecogniser recogniser : recognisers) {
                int score = recogniser.score(start);
                if (score > best) {
                    best = score;
                    kind = recogniser.kind();
                }
            }
        }
        if (kind == FileKind.UNKNOWN) {
            throw new RefusedFileException(reason(widest));
        }
        return kind;
    }

    private static String reason(TableStart start) {
        List<String> columns = start.header().stream()
                .filter(name -> !name.isEmpty())
                .limit(COLUMNS_NAMED)
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name)
                .toList();
        if (columns.size() < 2) {
            return "It is text without columns, and none of what can be loaded";
        }
        return "It is a table, but of nothing that can be loaded; its columns are "
                + columns.stream().collect(Collectors.joining(", "));
    }
}
