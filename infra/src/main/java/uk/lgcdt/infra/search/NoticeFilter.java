package uk.lgcdt.infra.search;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways to narrow a search for notices. Those that are facets offer their values with counts. */
public enum NoticeFilter {
    /** CPV divisions (2 digits) and groups (3 digits). */
    CPV("cpv", "[0-9]{2,3}|not-stated"),
    /** ITL 1 regions, {@code UKC} to {@code UKN}. */
    REGION("region", "UK[C-N]|not-stated"),
    /** {@link ValueBand} codes. */
    VALUE("value", String.join("|", ValueBand.codes())),
    /** {@code UK1} to {@code UK17}. */
    NOTICE_TYPE("type", "UK[0-9]{1,2}|not-stated"),
    STAGE("stage", "[a-z]+"),
    /** Whether the buyer finds it suitable for small and medium-sized enterprises. */
    SME("sme", "suitable|not-suitable|not-stated"),
    PUBLISHED("published", null),
    BUYER("buyer", null),
    CLOSING("closing", null);

    /** The value of a facet where the notice does not say. */
    public static final String NOT_STATED = "not-stated";

    private final String code;
    private final @Nullable Pattern values;

    NoticeFilter(String code, @Nullable String values) {
        this.code = code;
        this.values = values == null ? null : Pattern.compile(values);
    }

    /** The word for the filter in addresses and translations. */
    public String code() {
        return code;
    }

    public boolean isFacet() {
        return values != null;
    }

    /** Returns the filters that offer values with counts, in the order in which pages show them. */
    public static List<NoticeFilter> facets() {
        return Arrays.stream(values()).filter(NoticeFilter::isFacet).toList();
    }

    void require(String value) {
        if (values == null || !values.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a value of the filter " + code + ": " + value);
        }
    }
}
