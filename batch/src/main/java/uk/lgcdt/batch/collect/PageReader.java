package uk.lgcdt.batch.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import uk.lgcdt.batch.landing.Content;
import uk.lgcdt.batch.landing.JsonReading;
import uk.lgcdt.batch.landing.PublishedText;

/** Reads a page to its end, to see that it is whole, how many releases it has and where the next page is. */
final class PageReader {

    // A number such as 000 has been published; the load tells what of the page it can use.
    private static final JsonFactory JSON = JsonReading.FACTORY
            .rebuild()
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build();

    private long releases = -1; // no list of them so far
    private @Nullable String next;
    private @Nullable String licence;

    private PageReader() {}

    /**
     * Reads it.
     *
     * @param maySkipReleases whether a package without a list of releases is an empty page
     * @throws GarbledPageException when it is no release package, or cut short
     */
    static PageContent read(Path body, boolean maySkipReleases) throws IOException, GarbledPageException {
        if (Files.size(body) == 0) {
            throw new GarbledPageException("with nothing");
        }
        PageReader reader = new PageReader();
        try (InputStream in = PublishedText.of(contentOf(body)).open();
                JsonParser json = JSON.createParser(in)) {
            reader.readPackage(json);
        } catch (JacksonException cause) {
            throw new GarbledPageException("with something that is not valid JSON (%s, %s)"
                    .formatted(JsonReading.reasonOf(cause), JsonReading.positionOf(cause)));
        }
        if (reader.releases < 0 && !maySkipReleases) {
            throw new GarbledPageException("with JSON that has no list of releases");
        }
        return new PageContent(Math.max(0, reader.releases), reader.next, reader.licence);
    }

    private void readPackage(JsonParser json) throws GarbledPageException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new GarbledPageException("with JSON that is no release package");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("releases") && value == JsonToken.START_ARRAY) {
                releases = countElements(json);
            } else if (name.equals("links") && value == JsonToken.START_OBJECT) {
                next = readNext(json);
            } else if (name.equals("license") && value == JsonToken.VALUE_STRING) {
                licence = json.getString();
            } else {
                json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            throw new GarbledPageException("with JSON that goes on after its end");
        }
    }

    private static long countElements(JsonParser json) {
        long count = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
            count++;
        }
        return count;
    }

    private static @Nullable String readNext(JsonParser json) {
        String link = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("next")
                    && value == JsonToken.VALUE_STRING
                    && !json.getString().isBlank()) {
                link = json.getString();
            } else {
                json.skipChildren();
            }
        }
        return link;
    }

    private static Content contentOf(Path body) {
        return new Content() {
            @Override
            public String entry() {
                return "";
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(body);
            }
        };
    }
}
