package uk.lgcdt.infra.assurance;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a question set from its JSON; {@code assurance/aime-2024-draft.json} shows the layout. */
final class QuestionSetReader {

    private static final JsonMapper JSON = new JsonMapper();

    private QuestionSetReader() {}

    /** Throws {@link IllegalArgumentException}, saying what is wrong, if the set cannot be used. */
    static QuestionSet read(InputStream json) {
        try {
            return toQuestionSet(JSON.readTree(json));
        } catch (JacksonException cause) {
            throw new IllegalArgumentException("Not a question set: " + cause.getOriginalMessage(), cause);
        }
    }

    private static QuestionSet toQuestionSet(JsonNode set) {
        List<ScalePoint> scale = toScale(set.path("scale"), List.of());
        List<Section> sections = new ArrayList<>();
        for (JsonNode area : set.required("areas")) {
            for (JsonNode section : area.required("sections")) {
                sections.add(toSection(area.required("title").asString(), section, scale));
            }
        }
        return new QuestionSet(
                set.required("id").asString(),
                set.required("version").asInt(),
                set.required("title").asString(),
                set.required("basis").asString(),
                set.required("validMonths").asInt(),
                set.required("minimumCoveragePercent").asInt(),
                sections);
    }

    private static Section toSection(String area, JsonNode section, List<ScalePoint> scale) {
        List<Question> questions = new ArrayList<>();
        for (JsonNode question : section.required("questions")) {
            if (question.has("parts")) {
                question.get("parts")
                        .forEach(part -> questions.add(
                                toQuestion(question.required("text").asString(), part, scale)));
            } else {
                questions.add(toQuestion(null, question, scale));
            }
        }
        return new Section(
                section.required("number").asString(),
                section.required("title").asString(),
                area,
                section.path("purpose").asString(""),
                questions);
    }

    private static Question toQuestion(@Nullable String opening, JsonNode question, List<ScalePoint> scale) {
        return new Question(
                question.required("number").asString(),
                opening,
                question.required("text").asString(),
                question.path("help").asString(""),
                question.path("weight").asInt(1),
                question.path("critical").asBoolean(false),
                toScale(question.path("scale"), scale),
                toMappings(question.path("mappings")));
    }

    private static List<ScalePoint> toScale(JsonNode points, List<ScalePoint> otherwise) {
        if (!points.isArray()) {
            return otherwise;
        }
        List<ScalePoint> scale = new ArrayList<>();
        points.forEach(point -> scale.add(new ScalePoint(
                point.required("value").asInt(),
                point.required("label").asString(),
                point.required("description").asString())));
        return scale;
    }

    private static Map<String, List<String>> toMappings(JsonNode mappings) {
        Map<String, List<String>> clauses = new LinkedHashMap<>();
        mappings.properties().forEach(framework -> {
            List<String> of = new ArrayList<>();
            framework.getValue().forEach(clause -> of.add(clause.asString()));
            clauses.put(framework.getKey(), List.copyOf(of));
        });
        return clauses;
    }
}
