package uk.lgcdt.batch.ownership;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.landing.ArchiveTooLargeException;
import uk.lgcdt.batch.landing.Content;
import uk.lgcdt.batch.landing.ContentLoader;
import uk.lgcdt.batch.landing.FileLoad;
import uk.lgcdt.batch.landing.RefusedFileException;
import uk.lgcdt.infra.landing.FileKind;

/**
 * Loads beneficial ownership statements (BODS 0.1 to 0.4): arrays of them, one after the other, or one a line.
 *
 * <p>Statements refer to each other across a file, so they are kept as they are, less all that is personal, and put
 * together by Spark.
 */
@Component
class OwnershipLoader implements ContentLoader {

    /** A statement is followed by others. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public FileKind kind() {
        return FileKind.OWNERSHIP;
    }

    @Override
    public void load(Content content, FileLoad load) {
        int number = 0;
        try (InputStream in = content.open();
                JsonParser json = JSON.createParser(in)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    number++;
                    load(JSON.readTree(json), "statement " + number, load);
                }
            }
        } catch (ArchiveTooLargeException cause) {
            throw new RefusedFileException(String.valueOf(cause.getMessage()));
        } catch (JacksonIOException | IOException cause) {
            throw new RefusedFileException("It is damaged (" + cause.getMessage() + ")");
        } catch (JacksonException cause) {
            throw new RefusedFileException("after statement " + number, "It cannot be read as JSON from here");
        }
    }

    private static void load(JsonNode statement, String position, FileLoad load) {
        try {
            load.store(
                    FileKind.OWNERSHIP,
                    JSON.writeValueAsBytes(
                            StatementReader.fields(statement, load.file().id(), load.position(position))));
        } catch (RejectedStatementException rejected) {
            load.reject(position, String.valueOf(rejected.getMessage()), StatementReader.withoutPersons(statement));
        }
    }
}
