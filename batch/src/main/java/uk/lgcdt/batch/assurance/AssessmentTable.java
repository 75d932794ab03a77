package uk.lgcdt.batch.assurance;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.lgcdt.batch.landing.Content;
import uk.lgcdt.batch.table.Table;
import uk.lgcdt.batch.table.TableRow;
import uk.lgcdt.batch.table.TableRows;
import uk.lgcdt.batch.table.Tables;

/** Rewrites a table, one row for each assessment and one column for each question, as a JSON file of assessments. */
final class AssessmentTable {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,6}");

    private final ObjectNode root = JsonMapper.shared().createObjectNode();
    private final ArrayNode assessments = root.putArray("assessments");
    private final Map<String, String> positions = new HashMap<>();

    AssessmentTable(Content content) throws IOException {
        for (Table table : Tables.open(content)) {
            try (TableRows rows = table.rows()) {
                add(rows);
            }
        }
    }

    byte[] json() {
        return JsonMapper.shared().writeValueAsBytes(root);
    }

    /** Returns where in the table the assessment stands ("row 2") that in JSON is, say, "assessment 1". */
    String position(String inJson) {
        return Objects.requireNonNull(positions.get(inJson));
    }

    private void add(TableRows rows) throws IOException {
        @Nullable TableRow header = rows.next();
        if (header == null) {
            return;
        }
        List<Optional<AssessmentColumn>> columns =
                header.cells().stream().map(AssessmentColumn::of).toList();
        for (@Nullable TableRow row = rows.next(); row != null; row = rows.next()) {
            if (!row.isBlank()) {
                add(row, columns);
            }
        }
    }

    private void add(TableRow row, List<Optional<AssessmentColumn>> columns) {
        ObjectNode assessment = assessments.addObject();
        ObjectNode supplier = assessment.putObject("supplier");
        Map<String, ObjectNode> answers = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = row.cell(i);
            if (columns.get(i).isPresent() && !cell.isEmpty()) {
                AssessmentColumn column = columns.get(i).get();
                switch (column.part()) {
                    case SUPPLIER -> supplier.put(column.field(), cell);
                    case ASSESSMENT -> put(assessment, column.field(), cell, "questionSetVersion");
                    case ANSWER -> put(answer(answers, column), "answer", cell, "answer");
                    case ELABORATION -> answer(answers, column).put("elaboration", cell);
                }
            }
        }
        ArrayNode list = assessment.putArray("answers");
        answers.values().forEach(list::add);
        positions.put("assessment " + assessments.size(), row.position());
    }

    private static ObjectNode answer(Map<String, ObjectNode> answers, AssessmentColumn column) {
        return answers.computeIfAbsent(
                column.field(),
                question -> JsonMapper.shared().createObjectNode().put("question", question));
    }

    private static void put(ObjectNode node, String field, String cell, String wholeNumber) {
        if (field.equals(wholeNumber) && WHOLE.matcher(cell).matches()) {
            node.put(field, Integer.parseInt(cell));
        } else {
            node.put(field, cell);
        }
    }
}
