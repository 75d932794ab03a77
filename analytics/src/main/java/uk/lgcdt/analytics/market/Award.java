package uk.lgcdt.analytics.market;

import static uk.lgcdt.analytics.notice.PublishedAward.AWARDED_ON;
import static uk.lgcdt.analytics.notice.PublishedAward.AWARD_ID;
import static uk.lgcdt.analytics.notice.PublishedAward.AWARD_PENCE;
import static uk.lgcdt.analytics.notice.PublishedAward.CONTRACT_PENCE;
import static uk.lgcdt.analytics.notice.PublishedAward.CONTRACT_STATUS;
import static uk.lgcdt.analytics.notice.PublishedAward.CPV_CODES;
import static uk.lgcdt.analytics.notice.PublishedAward.ENDS_ON;
import static uk.lgcdt.analytics.notice.PublishedAward.EXTENDS_TO;
import static uk.lgcdt.analytics.notice.PublishedAward.LOTS;
import static uk.lgcdt.analytics.notice.PublishedAward.REGION_CODES;
import static uk.lgcdt.analytics.notice.PublishedAward.SIGNED_ON;
import static uk.lgcdt.analytics.notice.PublishedAward.STARTS_ON;
import static uk.lgcdt.analytics.notice.PublishedAward.STATUS;
import static uk.lgcdt.analytics.notice.PublishedAward.SUPPLIERS;
import static uk.lgcdt.analytics.notice.PublishedAward.TITLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.compile.AwardMention;
import uk.lgcdt.analytics.notice.PublishedSupplier;

/** One award of a process as its releases, one after the other, tell of it: what a later one leaves out stays. */
final class Award {

    private final String id;
    private final String publishedId;

    private List<Row> suppliers = List.of();
    private List<String> lots = List.of();
    private List<String> cpvCodes = List.of();
    private List<String> regionCodes = List.of();
    private @Nullable String title;
    private @Nullable String status;
    private @Nullable String contractStatus;
    private @Nullable Long awardPence;
    private @Nullable Long contractPence;
    private @Nullable LocalDate awardedOn;
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable LocalDate extendsTo;

    /** The latest release that says this award was made; null while it is only intended. */
    private @Nullable Row source;

    private boolean callOff;
    private @Nullable String frameworkOcid;

    Award(String id, String publishedId) {
        this.id = id;
        this.publishedId = publishedId;
    }

    /** Takes over what a release says of this award. */
    void learn(Row published, ReleaseFacts release) {
        status = or(published.getAs(STATUS), status);
        contractStatus = or(published.getAs(CONTRACT_STATUS), contractStatus);
        title = or(published.getAs(TITLE), title);
        suppliers = orList(published, SUPPLIERS, suppliers);
        lots = orList(published, LOTS, lots);
        cpvCodes = orList(published, CPV_CODES, cpvCodes);
        regionCodes = orList(published, REGION_CODES, regionCodes);
        awardPence = or(published.getAs(AWARD_PENCE), awardPence);
        contractPence = or(published.getAs(CONTRACT_PENCE), contractPence);
        awardedOn = or(published.getAs(AWARDED_ON), awardedOn);
        signedOn = or(published.getAs(SIGNED_ON), signedOn);
        startsOn = or(published.getAs(STARTS_ON), startsOn);
        endsOn = or(published.getAs(ENDS_ON), endsOn);
        extendsTo = or(published.getAs(EXTENDS_TO), extendsTo);
        if (release.makesAwards()) {
            source = release.row();
            callOff |= release.isCallOff();
            frameworkOcid = or(release.frameworkOcid(), frameworkOcid);
        }
    }

    /**
     * Whether a release that repeats this award's id tells of another award all the same: Find a Tender numbers the
     * call-offs of a process from 1 each time.
     */
    boolean isAnotherThan(Row published, ReleaseFacts release) {
        if (release.isUpdate() || !release.makesAwards() || suppliers.isEmpty()) {
            return false;
        }
        return new AwardMention(
                        PublishedSupplier.ids(published.getList(published.fieldIndex(SUPPLIERS))),
                        published.getList(published.fieldIndex(LOTS)),
                        published.getAs(SIGNED_ON))
                .isAnotherThan(new AwardMention(supplierIds(), lots, signedOn));
    }

    /** An award counts once it was made by a release that may make awards, names a supplier, and has not been undone. */
    boolean counts() {
        boolean undone = "unsuccessful".equals(status)
                || "cancelled".equals(status)
                || "withdrawn".equals(status)
                || "cancelled".equals(contractStatus);
        return source != null && !suppliers.isEmpty() && !undone;
    }

    String id() {
        return id;
    }

    String publishedId() {
        return publishedId;
    }

    Set<String> supplierIds() {
        return PublishedSupplier.ids(suppliers);
    }

    List<Row> suppliers() {
        return suppliers;
    }

    List<String> lots() {
        return lots;
    }

    List<String> cpvCodes() {
        return cpvCodes;
    }

    List<String> regionCodes() {
        return regionCodes;
    }

    @Nullable
    String title() {
        return title;
    }

    Row source() {
        if (source == null) {
            throw new IllegalStateException("Only intended: award " + id);
        }
        return source;
    }

    boolean isCallOff() {
        return callOff;
    }

    @Nullable
    String frameworkOcid() {
        return frameworkOcid;
    }

    /** Pence; the contract's value before the award's, which is often a ceiling or an estimate. */
    @Nullable
    Long pence() {
        return or(contractPence, awardPence);
    }

    /** What {@link #pence()} is the value of; of an unknown value, what it would have been. */
    String valueBasis() {
        boolean contract = awardPence == null && signedOn != null;
        return contractPence != null || contract ? "contract" : "award";
    }

    @Nullable
    LocalDate signedOn() {
        return signedOn;
    }

    @Nullable
    LocalDate awardedOn() {
        return awardedOn;
    }

    @Nullable
    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    @Nullable
    LocalDate extendsTo() {
        return extendsTo;
    }

    static String publishedId(Row published) {
        return published.getAs(AWARD_ID);
    }

    private static <T> @Nullable T or(@Nullable T later, @Nullable T earlier) {
        return later == null ? earlier : later;
    }

    private static <T> List<T> orList(Row published, String column, List<T> earlier) {
        List<T> later = published.getList(published.fieldIndex(column));
        return later.isEmpty() ? earlier : later;
    }
}
