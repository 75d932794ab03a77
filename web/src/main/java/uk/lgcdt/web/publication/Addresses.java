package uk.lgcdt.web.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Year;
import org.springframework.web.util.UriUtils;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.notice.Ocid;
import uk.lgcdt.infra.organisation.BuyerId;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.Publication;

/** The addresses of pages; those of a run that is not the current one keep to that run. */
public final class Addresses {

    private final String run;

    private Addresses(String run) {
        this.run = run;
    }

    public static Addresses of(Publication publication) {
        return new Addresses(publication.current() ? "" : "run=" + publication.run());
    }

    /** Addresses that name the run even while it is the current one, so that they keep showing the same. */
    public static Addresses lasting(Publication publication) {
        return new Addresses("run=" + publication.run());
    }

    public String markets() {
        return "markets" + asked();
    }

    public String market(MarketCode market, Year year) {
        return "markets/" + market + "?year=" + year + (run.isEmpty() ? "" : "&" + run);
    }

    /** A market in the latest year that it was measured in. */
    public String market(MarketCode market) {
        return "markets/" + market + (run.isEmpty() ? "" : "?" + run);
    }

    public String serviceSystems() {
        return "service-systems" + (run.isEmpty() ? "" : "?" + run);
    }

    /** What if suppliers of the market changed. */
    public String whatIf(MarketCode market, Year year) {
        return "markets/" + market + "/what-if?year=" + year + (run.isEmpty() ? "" : "&" + run);
    }

    /** The market beside another one that is still to be chosen. */
    public String compare(MarketCode market, Year year) {
        return "markets/compare?one=" + market + "&oneYear=" + year + "&other=" + market
                + (run.isEmpty() ? "" : "&" + run);
    }

    public String supplier(SupplierId supplier) {
        return page("suppliers/", supplier.value());
    }

    /** Every name that was taken for the supplier; a slash in its id can stand only at the end of an address. */
    public String supplierNames(SupplierId supplier) {
        return supplier.value().contains("/")
                ? page("supplier-names/", supplier.value())
                : "suppliers/" + UriUtils.encodePathSegment(supplier.value(), UTF_8) + "/names" + asked();
    }

    public String buyer(BuyerId buyer) {
        return page("buyers/", buyer.value());
    }

    public String process(Ocid ocid) {
        return page("processes/", ocid.value());
    }

    /** The compiled release for programs. */
    public String compiled(Ocid ocid) {
        return page("api/v1/processes/", ocid.value());
    }

    private String page(String folder, String id) {
        return folder + UriUtils.encodePath(id, UTF_8) + asked();
    }

    private String asked() {
        return run.isEmpty() ? "" : "?" + run;
    }
}
