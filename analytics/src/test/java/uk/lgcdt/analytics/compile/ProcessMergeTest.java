package uk.lgcdt.analytics.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.compile.MergeWarning.Code;

class ProcessMergeTest {

    private final List<MergeWarning> warnings = new ArrayList<>();

    @Test
    void aCompiledReleaseIsNamedByItsProcessAndItsLatestDate() {
        assertThat(compiled(
                        "ocds-x-1",
                        release("2020-01-01", "'tag':['tender']"),
                        release("2020-02-01", "'tag':['award']")))
                .isEqualTo(
                        json("{'ocid':'ocds-x-1','date':'2020-02-01','id':'ocds-x-1-2020-02-01','tag':['compiled']}"));
    }

    @Test
    void whatALaterReleaseLeavesOutStays() {
        assertThat(merged("'tender':{'id':'t','title':'a','value':{'amount':1.10}}", "'tender':{'title':'b'}"))
                .isEqualTo("'tender':{'id':'t','title':'b','value':{'amount':1.10}}");
    }

    @Test
    void aNullRemovesAFieldAndLeavesItsObject() {
        assertThat(merged("'tender':{'period':{'start':'x'}}", "'tender':{'period':{'start':null}}"))
                .isEqualTo("'tender':{'period':{}}");
    }

    @Test
    void aNullRemovesObjectsAndListsToo() {
        assertThat(merged("'buyer':{'name':'x'},'lots':[{'id':'1'}],'a':1", "'buyer':null,'lots':null"))
                .isEqualTo("'a':1");
        assertThat(merged("'lots':[{'id':'1','a':1}],'b':1", "'lots':null", "'lots':[{'id':'1','c':2}]"))
                .isEqualTo("'lots':[{'id':'1','c':2}],'b':1");
        assertThat(warnings).isEmpty();
    }

    @Test
    void inAVersionedReleaseANullAndAnObjectContradictEachOther() {
        JsonObject result = merge(
                "ocds-x-1",
                new MergeOptions(MergeRules.ofOcds11(), true, true),
                "{'ocid':'ocds-x-1','id':'r1','date':'2020-01-01','buyer':null,'lots':[{'id':'1'}]}",
                "{'ocid':'ocds-x-1','id':'r2','date':'2020-01-02','buyer':{'name':'x'},'lots':null}");

        assertThat(result)
                .isEqualTo(json("{'ocid':'ocds-x-1','buyer':{'name':["
                        + "{'releaseID':'r2','releaseDate':'2020-01-02','releaseTag':null,'value':'x'}]},"
                        + "'lots':[{'id':'1'}]}"));
        assertThat(warnings).extracting(MergeWarning::path).containsExactly("buyer", "lots");
        assertThat(warnings).extracting(MergeWarning::code).containsOnly(Code.InconsistentType);
    }

    @Test
    void anIdThatIsNeitherTextNorNumberIsComparedByItsJson() {
        assertThat(merged("'x':[{'id':true,'a':1},{'id':[1],'b':1},{'id':null,'c':1}]", "'x':[{'id':true,'d':1}]"))
                .isEqualTo("'x':[{'id':true,'a':1,'d':1},{'id':[1],'b':1},{'c':1}]");
        assertThat(warnings)
                .extracting(MergeWarning::code)
                .containsOnly(Code.InvalidIdentifier)
                .hasSize(3);
    }

    @Test
    void objectsInAListAreTheSameByIdWhetherTextOrNumber() {
        assertThat(merged("'awards':[{'id':1,'title':'a'},{'id':2}]", "'awards':[{'id':'1','status':'active'}]"))
                .isEqualTo("'awards':[{'id':1,'title':'a','status':'active'},{'id':2}]");
    }

    @Test
    void objectsWithoutIdAreAllKept() {
        assertThat(merged("'x':[{'a':1},{'id':'1'}]", "'x':[{'a':1}]")).isEqualTo("'x':[{'a':1},{'id':'1'},{'a':1}]");
    }

    @Test
    void listsThatTheRulesTakeWholeAreReplaced() {
        assertThat(merged(
                        "'parties':[{'id':'p','roles':['buyer','payer']}]", "'parties':[{'id':'p','roles':['buyer']}]"))
                .isEqualTo("'parties':[{'id':'p','roles':['buyer']}]");
        assertThat(merged("'buyer':{'additionalIdentifiers':[{'id':'a'}]}", "'buyer':{'additionalIdentifiers':[]}"))
                .isEqualTo("'buyer':{'additionalIdentifiers':[]}");
    }

    @Test
    void listsWithAnythingButObjectsAreReplaced() {
        assertThat(merged("'x':[{'id':'1'},2]", "'x':['y']")).isEqualTo("'x':['y']");
    }

    @Test
    void emptyObjectsAndListsSayNothing() {
        assertThat(merged("'tender':{'title':'a'},'awards':[{'id':'1'}]", "'tender':{},'awards':[]"))
                .isEqualTo("'tender':{'title':'a'},'awards':[{'id':'1'}]");
    }

    @Test
    void numbersKeepTheirDigits() {
        assertThat(merged("'a':1.10,'b':1e9999999,'c':-0.0,'d':12345678901234567890123"))
                .isEqualTo("'a':1.10,'b':1e9999999,'c':-0.0,'d':12345678901234567890123");
    }

    @Test
    void ofSeveralObjectsOfOneIdTheLastFieldsCountAndAWarningSaysSo() {
        assertThat(merged("'awards':[{'id':'1','title':'a'},{'id':'1','title':'b'}]"))
                .isEqualTo("'awards':[{'id':'1','title':'b'}]");
        assertThat(warnings).extracting(MergeWarning::code).containsExactly(Code.DuplicateIdentifier);
        assertThat(warnings.getFirst().path()).isEqualTo("awards");
    }

    @Test
    void anObjectStaysBeforeAPlainValueWhicheverComesFirst() {
        assertThat(merged("'buyer':'Leeds'", "'buyer':{'id':'b'}")).isEqualTo("'buyer':{'id':'b'}");
        assertThat(merged("'buyer':{'id':'b'}", "'buyer':'Leeds'")).isEqualTo("'buyer':{'id':'b'}");
        assertThat(warnings)
                .extracting(MergeWarning::code)
                .containsOnly(Code.InconsistentType)
                .hasSize(2);
    }

    @Test
    void eachFlawOfADateHasItsWarningAndNoReleaseIsLost() {
        JsonObject result = compiled(
                "ocds-x-1",
                "{'a':1}",
                "{'date':null,'b':1}",
                "{'date':5,'c':1}",
                "{'date':'soon','d':1}",
                release("2020-01-01", "'e':1"),
                release("2020-01-01", "'e':2"));

        assertThat(result.fields()).containsKeys("a", "b", "c", "d").containsEntry("e", new JsonNumber("2"));
        assertThat(result.text("id")).isEqualTo("ocds-x-1-2020-01-01");
        assertThat(warnings)
                .extracting(MergeWarning::code)
                .containsExactly(
                        Code.MissingDate, Code.NullDate, Code.NonStringDate, Code.InvalidDate, Code.RepeatedDateValue);
    }

    @Test
    void aVersionedReleaseTellsEveryValueAndWhoSaidItFirst() {
        JsonObject result = merge(
                "ocds-x-1",
                new MergeOptions(MergeRules.ofOcds11(), true, true),
                "{'ocid':'ocds-x-1','id':'r1','date':'2020-01-01','tag':['tender'],'tender':{'title':'a','lots':[{'id':'1','x':1.0}]}}",
                "{'ocid':'ocds-x-1','id':'r2','date':'2020-01-02','tender':{'title':'b','lots':[{'id':'1','x':1.00}]}}");

        assertThat(result)
                .isEqualTo(json("{'ocid':'ocds-x-1','tender':{'title':["
                        + "{'releaseID':'r1','releaseDate':'2020-01-01','releaseTag':['tender'],'value':'a'},"
                        + "{'releaseID':'r2','releaseDate':'2020-01-02','releaseTag':null,'value':'b'}],"
                        + "'lots':[{'id':'1','x':["
                        + "{'releaseID':'r1','releaseDate':'2020-01-01','releaseTag':['tender'],'value':1.0}]}]}}"));
    }

    @Test
    void releasesAreInOrderByMomentNotByText() {
        assertThat(ReleaseMoment.of("2026-03-29T01:10:00Z"))
                .isGreaterThan(ReleaseMoment.of("2026-03-29T02:00:00+01:00"))
                .isLessThan(ReleaseMoment.of("2026-03-29T01:11:00+00:00"));
        assertThat(ReleaseMoment.of("2026-02-30T00:00:00Z")).isNull();
        assertThat(ReleaseMoment.of("9999-01-01")).isNull();
    }

    @Test
    void jsonThatIsBrokenOrBottomlessIsRefused() {
        assertThatThrownBy(() -> JsonObject.parse("{\"a\":01}")).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> JsonObject.parse("{\"a\":".repeat(100_000))).isInstanceOf(JsonFormatException.class);
    }

    private String merged(String... fields) {
        List<String> releases = new ArrayList<>();
        for (int index = 0; index < fields.length; index++) {
            releases.add(release("2020-01-0" + (index + 1), fields[index]));
        }
        String json =
                compiled("ocds-x-1", releases.toArray(String[]::new)).toString().replace('"', '\'');
        return json.substring(json.indexOf("['compiled'],") + "['compiled'],".length(), json.length() - 1);
    }

    private static String release(String date, String fields) {
        String tag = fields.startsWith("'tag'") ? "" : "'tag':['tender'],";
        return "{'ocid':'ocds-x-1','id':'r','date':'" + date + "'," + tag + fields + "}";
    }

    private JsonObject compiled(String ocid, String... releases) {
        return merge(ocid, MergeOptions.compiled(), releases);
    }

    private JsonObject merge(String ocid, MergeOptions options, String... releases) {
        ProcessMerge merge = new ProcessMerge(ocid, options, warnings::add);
        for (String release : releases) {
            merge.add(json(release));
        }
        return merge.result();
    }

    private static JsonObject json(String quoted) {
        return JsonObject.parse(quoted.replace('\'', '"'));
    }
}
