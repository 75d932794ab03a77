package uk.lgcdt.analytics.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.compile.MergeWarning.Code;

class AwardRescueTest {

    private static final String FIRST = award("r1", "award", "A", "2026-01-01");
    private static final String SECOND = award("r2", "award", "B", "2026-02-01");

    private final List<MergeWarning> warnings = new ArrayList<>();

    @Test
    void anotherAwardOfTheSameIdSurvivesWithItsContract() {
        JsonObject compiled = compiled("ocds-h6vhtk-1", true, FIRST, SECOND);

        assertThat(compiled.objects("awards"))
                .extracting(award -> award.text("id"))
                .containsExactly("1", "1-r2");
        assertThat(compiled.objects("contracts"))
                .extracting(contract -> contract.text("id") + " of " + contract.text("awardID"))
                .containsExactly("1 of 1", "1-r2 of 1-r2");
        assertThat(warnings).extracting(MergeWarning::code).containsExactly(Code.ReusedAwardId);
    }

    @Test
    void anUpdateChangesTheAwardThatItNames() {
        JsonObject compiled = compiled("ocds-h6vhtk-1", true, FIRST, award("r2", "awardUpdate", "B", "2026-02-01"));

        assertThat(compiled.objects("awards")).hasSize(1);
        assertThat(warnings).isEmpty();
    }

    @Test
    void twoAwardsOfOneIdInOneReleaseAreBothKept() {
        JsonObject compiled = compiled(
                "ocds-h6vhtk-1",
                true,
                "{'id':'r1','date':'2026-01-01','tag':['award'],'awards':[{'id':'1','suppliers':[{'id':'A'}]},"
                        + "{'id':'1','suppliers':[{'id':'B'}]}],"
                        + "'contracts':[{'id':'c1','awardID':'1'},{'id':'c2','awardID':'1'}]}");

        assertThat(compiled.objects("awards"))
                .extracting(award -> award.text("id"))
                .containsExactly("1", "1-copy-2");
        assertThat(compiled.objects("contracts"))
                .extracting(contract -> contract.text("awardID"))
                .containsExactly("1", "1-copy-2");
    }

    @Test
    void otherPublishersAreMergedByTheRulesAlone() {
        assertThat(compiled("ocds-213czf-1", true, FIRST, SECOND).objects("awards"))
                .hasSize(1);
        assertThat(compiled("ocds-h6vhtk-1", false, FIRST, SECOND).objects("awards"))
                .hasSize(1);
        assertThat(warnings).isEmpty();
    }

    private static String award(String release, String tag, String supplier, String signed) {
        return "{'id':'%s','date':'2026-0%s-01','tag':['%s','contract'],'awards':[{'id':'1','suppliers':[{'id':'%s'}]}],"
                        .formatted(release, release.substring(1), tag, supplier)
                + "'contracts':[{'id':'1','awardID':'1','dateSigned':'%sT00:00:00Z'}]}".formatted(signed);
    }

    private JsonObject compiled(String ocid, boolean rescue, String... releases) {
        ProcessMerge merge =
                new ProcessMerge(ocid, new MergeOptions(MergeRules.ofOcds11(), false, rescue), warnings::add);
        for (String release : releases) {
            merge.add(JsonObject.parse(release.replace('\'', '"')));
        }
        return merge.result();
    }
}
