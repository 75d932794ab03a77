package uk.lgcdt.batch.assurance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.landing.ArchiveTooLargeException;
import uk.lgcdt.batch.landing.Content;
import uk.lgcdt.batch.landing.ContentLoader;
import uk.lgcdt.batch.landing.FileLoad;
import uk.lgcdt.batch.landing.RefusedFileException;
import uk.lgcdt.infra.assurance.AimeAssessment;
import uk.lgcdt.infra.assurance.AssessmentFileParser;
import uk.lgcdt.infra.assurance.AssessmentRepository;
import uk.lgcdt.infra.assurance.MalformedAssessmentFileException;
import uk.lgcdt.infra.assurance.ParsedAssessments;
import uk.lgcdt.infra.assurance.QuestionSets;
import uk.lgcdt.infra.assurance.SectionScore;
import uk.lgcdt.infra.landing.FileKind;

/** Loads assessments, JSON or tables, into the register, each scored by the question set that it answers. */
@Component
class AssessmentLoader implements ContentLoader {

    private static final int LARGEST_FILE = 64 * 1024 * 1024; // bytes; some 5,000 assessments with elaborations

    private final QuestionSets sets;
    private final AssessmentFileParser parser;
    private final AssessmentRepository assessments;

    AssessmentLoader(AssessmentRepository assessments, Clock clock) {
        this.sets = QuestionSets.shipped();
        this.parser = new AssessmentFileParser(sets, clock);
        this.assessments = assessments;
    }

    @Override
    public FileKind kind() {
        return FileKind.ASSESSMENTS;
    }

    @Override
    public void load(Content content, FileLoad load) {
        try {
            byte[] bytes = bytes(content);
            if (isJson(bytes)) {
                load(bytes, position -> position, load);
            } else {
                AssessmentTable table = new AssessmentTable(content);
                load(table.json(), table::position, load);
            }
        } catch (MalformedAssessmentFileException cause) {
            throw new RefusedFileException(String.valueOf(cause.getMessage()));
        } catch (ArchiveTooLargeException cause) {
            throw new RefusedFileException(String.valueOf(cause.getMessage()));
        } catch (IOException cause) {
            throw new RefusedFileException("It is damaged (" + cause.getMessage() + ")");
        }
    }

    private void load(byte[] json, UnaryOperator<String> place, FileLoad load) {
        ParsedAssessments parsed = parser.parse(new ByteArrayInputStream(json));
        for (ParsedAssessments.Accepted accepted : parsed.accepted()) {
            if (store(accepted, place, load)) {
                load.countStored();
            } else {
                load.countRepeated();
            }
        }
        for (ParsedAssessments.Rejected rejected : parsed.rejected()) {
            load.reject(place.apply(rejected.position()), rejected.reason(), rejected.excerpt());
        }
    }

    private boolean store(ParsedAssessments.Accepted accepted, UnaryOperator<String> place, FileLoad load) {
        AimeAssessment assessment = accepted.assessment();
        var set = sets.find(assessment.questionSet(), assessment.version()).orElseThrow();
        return assessments.store(
                assessment,
                SectionScore.of(set, assessment.answers()),
                load.file().id(),
                load.position(place.apply(accepted.position())));
    }

    private static byte[] bytes(Content content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new RefusedFileException("It is larger than " + LARGEST_FILE + " bytes; split it");
            }
            return bytes;
        }
    }

    /** Looks past byte order marks, white space and the noughts of UTF-16. */
    private static boolean isJson(byte[] bytes) {
        for (byte found : bytes) {
            if (found > ' ') {
                return found == '{' || found == '[';
            }
        }
        return true;
    }
}
