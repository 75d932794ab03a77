package uk.lgcdt.batch.assurance;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.table.TableRecogniser;
import uk.lgcdt.batch.table.TableStart;
import uk.lgcdt.infra.landing.FileKind;

/** Knows a table of assessments by its question set and its columns of answers. */
@Component
class AssessmentRecogniser implements TableRecogniser {

    @Override
    public FileKind kind() {
        return FileKind.ASSESSMENTS;
    }

    @Override
    public int score(TableStart start) {
        List<AssessmentColumn> columns = start.rows().isEmpty()
                ? List.of()
                : start.rows().getFirst().cells().stream()
                        .map(AssessmentColumn::of)
                        .flatMap(Optional::stream)
                        .toList();
        boolean named = columns.stream().anyMatch(column -> column.field().equals("questionSet"));
        boolean answered = columns.stream().anyMatch(column -> column.part() == AssessmentColumn.Part.ANSWER);
        return named && answered ? 100 : 0;
    }
}
