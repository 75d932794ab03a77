package uk.lgcdt.analytics.compile;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Reads of a received line what it takes to put releases in order, and leaves the release itself unread. */
final class ReceivedLine {

    static final String MOMENT = "moment";
    static final String DATE = "date";
    static final String LANDED = "landed";
    static final String POSITION = "position";
    static final String RELEASE = "release";

    static final StructType SCHEMA = new StructType()
            .add(Processes.OCID, DataTypes.StringType, false)
            .add(MOMENT, DataTypes.TimestampType)
            .add(DATE, DataTypes.StringType)
            .add(LANDED, DataTypes.StringType)
            .add(POSITION, DataTypes.StringType)
            .add(RELEASE, DataTypes.StringType, false);

    /** Quotes within texts are escaped, so that this stands nowhere before the release. */
    private static final String BEFORE_RELEASE = ",\"release\":";

    private ReceivedLine() {}

    static Row read(String line) {
        int end = line.indexOf(BEFORE_RELEASE);
        if (end < 0) {
            throw new JsonFormatException("A received line holds no release");
        }
        JsonObject envelope = JsonObject.parse(line.substring(0, end) + "}");
        String release = line.substring(end + BEFORE_RELEASE.length(), line.lastIndexOf('}'));
        String ocid = envelope.text("ocid");
        String date = envelope.text("date");
        if (ocid == null) {
            // Lines of earlier versions of the platform do not repeat what the release says.
            JsonObject parsed = JsonObject.parse(release);
            ocid = parsed.text("ocid");
            date = parsed.text("date");
        }
        ReleaseMoment moment = ReleaseMoment.of(date);
        return RowFactory.create(
                ocid,
                moment == null ? null : moment.instant(),
                moment == null ? null : date,
                padded(envelope.text(LANDED)),
                envelope.text(POSITION),
                release);
    }

    /** So that numbers sort as texts. */
    private static String padded(@Nullable String number) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, 19 - digits.length())) + digits;
    }
}
