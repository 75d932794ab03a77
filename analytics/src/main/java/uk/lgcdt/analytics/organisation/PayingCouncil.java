package uk.lgcdt.analytics.organisation;

import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.Councils;

/** Which council of today a payment counts for: what an abolished one paid counts for the one that followed it. */
public final class PayingCouncil {

    private static final Councils COUNCILS = Councils.load();

    private static final UserDefinedFunction TODAY = udf(
            (UDF1<@Nullable String, @Nullable String>) code -> code == null
                    ? null
                    : COUNCILS.findByCode(code).map(Council::code).orElse(code),
            DataTypes.StringType);

    private PayingCouncil() {}

    /** The code of the council of today; the code itself where its area was divided, and of bodies that are no councils. */
    public static Column ofCode(Column code) {
        return TODAY.apply(code);
    }
}
