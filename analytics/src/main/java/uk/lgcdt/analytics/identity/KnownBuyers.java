package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.udf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.Councils;

/**
 * Who bought, by one text in notices and payments alike: the council's name, an abolished one's successor's; else the id or
 * code as it is.
 */
final class KnownBuyers {

    private static final Councils COUNCILS = Councils.load();

    /** A few thousand buyers have a name each; it is looked for once. */
    private static final Map<String, String> BY_NAME = new ConcurrentHashMap<>();

    private static final UserDefinedFunction OF_NOTICE = udf(
            (UDF2<@Nullable String, @Nullable String, @Nullable String>) (id, name) ->
                    id == null || name == null ? id : council(name).isEmpty() ? id : council(name),
            DataTypes.StringType);

    private static final UserDefinedFunction OF_CODE = udf(
            (UDF1<@Nullable String, @Nullable String>) code -> code == null
                    ? null
                    : COUNCILS.findByCode(code).map(Council::name).orElse(code),
            DataTypes.StringType);

    private KnownBuyers() {}

    static Column ofNotice(Column id, Column name) {
        return OF_NOTICE.apply(id, name);
    }

    static Column ofCode(Column code) {
        return OF_CODE.apply(code);
    }

    private static String council(String name) {
        return BY_NAME.computeIfAbsent(
                name, unseen -> COUNCILS.find(unseen).map(Council::name).orElse(""));
    }
}
