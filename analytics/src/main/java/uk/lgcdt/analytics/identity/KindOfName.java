package uk.lgcdt.analytics.identity;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.organisation.SupplierKind;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.reference.PublicBodies;

/**
 * What kind of supplier an identifier or a name tells of. Schools, universities, churches and clubs are of several kinds and
 * are not told by their names.
 */
public final class KindOfName {

    private static final Pattern COUNCIL = Pattern.compile(
            "\\b(?:COUNTY|CITY|BOROUGH|DISTRICT|TOWN|PARISH|METROPOLITAN|UNITARY) COUNCIL\\b(?! (?:OF|FOR) )"
                    + "|^(?:THE )?LONDON BOROUGH OF\\b|\\bCOUNCIL OF THE (?:CITY|BOROUGH|LONDON BOROUGH)\\b"
                    + "|\\w (?:MBC|MDC|CBC)$");

    private static final Pattern PUBLIC = Pattern.compile(
            "\\bNHS (?:FOUNDATION )?TRUST\\b|\\bNHS ENGLAND\\b|\\bNHS [A-Z ]*(?:INTEGRATED CARE BOARD|ICB|CCG)\\b"
                    + "|\\bINTEGRATED CARE BOARD\\b|\\b(?:LOCAL|UNIVERSITY) HEALTH BOARD\\b"
                    + "|\\bPOLICE AND CRIME COMMISSIONER\\b|\\b(?:POLICE|CONSTABULARY)(?: (?:SERVICE|FORCE|AUTHORITY|HQ|HEADQUARTERS))?$"
                    + "|\\bFIRE (?:AND|&) RESCUE\\b|\\bFIRE (?:AND RESCUE )?AUTHORITY\\b|\\bCOMBINED (?:COUNTY )?AUTHORITY\\b"
                    + "|\\bNATIONAL PARK AUTHORITY\\b"
                    + "|^(?:H ?M|HIS MAJESTYS|HER MAJESTYS) (?:REVENUE|COURTS?|PRISON|LAND|TREASURY|PASSPORT)"
                    + "|^HMRC\\b|^HMCTS\\b|^DVLA\\b|^DEFRA\\b|^DEPARTMENT (?:FOR|OF)\\b|^MINISTRY OF\\b|^HOME OFFICE$|^CABINET OFFICE$"
                    + "|^ENVIRONMENT AGENCY$|^HOMES ENGLAND$|^OFSTED$|^ORDNANCE SURVEY$|^LAND REGISTRY$|\\bINTERNAL DRAINAGE BOARD\\b"
                    + "|\\bPASSENGER TRANSPORT EXECUTIVE\\b|^TRANSPORT FOR (?:LONDON|GREATER MANCHESTER|WALES)$");

    /** A part of every name that the patterns and tables of public bodies have. */
    private static final Pattern MAY_BE_PUBLIC = Pattern.compile(
            "counc|cyngor|borough|mbc|mdc|cbc|nhs|health|care board|police|constab|fire|author|department|ministry|office"
                    + "|agency|board|executive|transport for|majesty|revenue|courts|prison|land|treasury|passport|hmrc|hmcts|dvla|defra|ofsted|survey|registry|homes",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHARITY = Pattern.compile(
            "\\bCIO\\b|\\bCHARIT(?:Y|IES|ABLE)\\b|\\bREGISTERED CHARITY\\b|\\bAGE (?:UK|CONCERN)\\b|\\bCITIZENS ADVICE\\b"
                    + "|\\bSALVATION ARMY\\b|\\bBARNARDOS\\b|\\bALMSHOUSES?\\b");

    /** Bodies of royal charter, as universities: the entry does not say of what kind. */
    private static final String CHARTERED = "GB-COH-RC";

    private static final Set<String> OF_CHARITIES = Set.of("GB-CHC-", "GB-SC-", "GB-NIC-");

    /** Registers of local authorities and of government organisations. */
    private static final Set<String> OF_PUBLIC_BODIES = Set.of("GB-LAE-", "GB-LAS-", "GB-LAW-", "GB-LANI-", "GB-GOR-");

    /** On the companies' register: charitable incorporated organisations, of England and Wales and of Scotland. */
    private static final Pattern CHARITY_ON_REGISTER = Pattern.compile("GB-COH-C[ES]\\d+");

    private final Councils councils;
    private final PublicBodies bodies;

    private KindOfName(Councils councils) {
        this.councils = councils;
        this.bodies = PublicBodies.with(councils);
    }

    /** Reads the table of councils; load once and pass it on. */
    public static KindOfName load() {
        return new KindOfName(Councils.load());
    }

    /** By the register that the id is of; unknown where it says nothing of the kind. */
    static SupplierKind ofIdentifier(String id) {
        if (CHARITY_ON_REGISTER.matcher(id).matches() || OF_CHARITIES.stream().anyMatch(id::startsWith)) {
            return SupplierKind.CHARITY;
        }
        if (OF_PUBLIC_BODIES.stream().anyMatch(id::startsWith)) {
            return SupplierKind.PUBLIC_BODY;
        }
        return id.startsWith("GB-COH-") && !id.startsWith(CHARTERED) ? SupplierKind.COMPANY : SupplierKind.UNKNOWN;
    }

    /** By its words; unknown where they do not tell. */
    public SupplierKind of(@Nullable String written) {
        Optional<SupplierName> read = NameReader.read(written);
        if (written == null || read.isEmpty()) {
            return SupplierKind.UNKNOWN;
        }
        SupplierName name = read.get();
        if (name.person()) {
            return SupplierKind.INDIVIDUAL;
        }
        String plain = NameReader.plain(written);
        boolean charity = CHARITY.matcher(plain).find() || name.forms().contains("CIO");
        if (!name.forms().isEmpty()) {
            return charity ? SupplierKind.CHARITY : SupplierKind.COMPANY;
        }
        if (isPublicBody(written, plain)) {
            return SupplierKind.PUBLIC_BODY;
        }
        return charity ? SupplierKind.CHARITY : SupplierKind.UNKNOWN;
    }

    private boolean isPublicBody(String written, String plain) {
        return COUNCIL.matcher(plain).find()
                || PUBLIC.matcher(plain).find()
                || (plain.contains("COUNC") || plain.contains("BOROUGH") || plain.contains("CYNGOR"))
                        && councils.find(written).isPresent()
                || bodies.find(written)
                        .filter(body -> !body.code().startsWith("BODY-"))
                        .filter(body -> councils.findByCode(body.code()).isEmpty())
                        .isPresent();
    }

    /** Whether the words say that it is a public body; quick where they cannot. */
    public boolean isPublicBody(@Nullable String written) {
        return written != null && MAY_BE_PUBLIC.matcher(written).find() && of(written) == SupplierKind.PUBLIC_BODY;
    }
}
