package uk.lgcdt.analytics.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.compile.MergeRules.Rule;

class MergeRulesTest {

    private static final Path SCHEMAS = Path.of("..", "..", "shared", "data", "ocds", "schema");

    @Test
    void rulesFollowReferencesAndEndWhereTheyLeadBack() {
        MergeRules rules = SchemaRules.of(List.of(JsonObject.parse("""
                {"properties":{
                   "tag":{"type":"array","items":{"type":"string"},"omitWhenMerged":true},
                   "from":{"omitWhenMerged":true,"$ref":"#/definitions/Bid"},
                   "kept":{"type":"string","omitWhenMerged":false},
                   "bids":{"type":"array","items":{"$ref":"#/definitions/Bid"}},
                   "ways":{"type":["array","null"],"items":{"type":"object","properties":{"name":{}}}},
                   "notes":{"type":["array","null"],"wholeListMerge":true,"items":{"$ref":"#/definitions/Bid"}}},
                 "definitions":{"Bid":{"type":"object","properties":{
                   "id":{"type":"string"},"words":{"type":"array","items":{"type":"string"}},
                   "next":{"$ref":"#/definitions/Bid"}}}}}
                """)));

        assertThat(rules.paths())
                .containsOnlyKeys("bids/words", "from/words", "notes", "tag", "ways")
                .containsEntry("tag", Rule.OMIT)
                .containsEntry("notes", Rule.WHOLE_LIST);
    }

    @Test
    void ourTableIsWhatTheStandardsSchemaSays() throws IOException {
        JsonObject schema = published("ocds-standard/schema/release-schema.json");

        assertThat(MergeRules.ofOcds11().paths())
                .isEqualTo(SchemaRules.of(List.of(schema)).paths());
    }

    @Test
    void findATendersReleasesAreMergedByTheUnitedKingdomsExtension() throws IOException {
        JsonObject schema = published("ocds-standard/schema/release-schema.json");
        JsonObject extension = published("uk-extension/release-schema.json");

        assertThat(MergeRules.ofPublisher("ocds-h6vhtk-000001").paths())
                .isEqualTo(SchemaRules.of(List.of(schema, extension)).paths())
                .containsAllEntriesOf(MergeRules.ofOcds11().paths());
        assertThat(MergeRules.ofPublisher("ocds-b5fd17-000001").paths())
                .isEqualTo(MergeRules.ofOcds11().paths());
    }

    private static JsonObject published(String name) throws IOException {
        Path file = SCHEMAS.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "The published schemas are not beside this checkout");
        return JsonObject.parse(Files.readString(file));
    }
}
