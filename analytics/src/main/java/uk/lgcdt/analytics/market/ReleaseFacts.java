package uk.lgcdt.analytics.market;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.notice.Bidding;
import uk.lgcdt.analytics.notice.Releases;

/**
 * What it means for awards that a release is of its kind.
 *
 * @param row the release, with its schema
 */
record ReleaseFacts(Row row) {

    /**
     * UK5 tells an intention; UK9 to UK12 and UK17 speak of contracts made before; UK13 to UK16 are about dynamic
     * markets, to which suppliers are admitted, not awarded.
     */
    private static final Set<String> MAKING_AWARDS = Set.of("UK6", "UK7");

    String id() {
        return row.getAs(Releases.RELEASE_ID);
    }

    boolean isCelex() {
        return "CELEX".equals(row.getAs(Releases.REGIME));
    }

    boolean isUpdate() {
        return tags().stream().anyMatch(tag -> tag.endsWith("Update"));
    }

    boolean isCallOff() {
        return row.getAs(Releases.CALL_OFF);
    }

    /** The process that set up the framework which the awards are called off from; null where none is named. */
    @Nullable
    String frameworkOcid() {
        return row.<Row>getAs(Releases.BIDDING).getAs(Bidding.FRAMEWORK_OCID);
    }

    @Nullable
    Boolean framework() {
        return row.getAs(Releases.FRAMEWORK);
    }

    /** Whether the awards in this release have been made. */
    boolean makesAwards() {
        String type = row.getAs(Releases.NOTICE_TYPE);
        return type == null
                ? tags().stream().anyMatch(tag -> tag.matches("(award|contract)(Update)?"))
                : MAKING_AWARDS.contains(type);
    }

    List<Row> awards() {
        return row.getList(row.fieldIndex(Releases.AWARDS));
    }

    private List<String> tags() {
        return row.getList(row.fieldIndex(Releases.TAGS));
    }
}
