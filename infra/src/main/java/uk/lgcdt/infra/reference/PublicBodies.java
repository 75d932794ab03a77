package uk.lgcdt.infra.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may be named as the one whose payments a file holds: principal councils, the bodies of the reference table, and any
 * other body by its name, {@code Home Office} as {@code BODY-home-office}. None but a council has a council's code, so
 * that figures about councils leave the others out.
 */
public final class PublicBodies {

    private static final String BY_NAME = "BODY-";
    private static final int LONGEST_NAME = 150; // characters
    private static final Pattern ONS_CODE = Pattern.compile("[A-Z]\\d{8}");
    private static final Pattern NAMED_CODE = Pattern.compile(BY_NAME + "[a-z0-9]+(-[a-z0-9]+)*");

    private final Councils councils;
    private final Map<String, PublicBody> byCode = new LinkedHashMap<>();
    private final Map<String, PublicBody> byPlainName = new HashMap<>();

    private PublicBodies(Councils councils) {
        this.councils = councils;
        for (Map<String, String> row : ReferenceTable.read("public-bodies.tsv")) {
            PublicBody body = new PublicBody(ReferenceTable.in(row, "code"), ReferenceTable.in(row, "name"));
            byCode.put(body.code(), body);
            byPlainName.put(CouncilNames.plain(body.name()), body);
            ReferenceTable.listIn(row, "also_known_as")
                    .forEach(name -> byPlainName.put(CouncilNames.plain(name), body));
        }
    }

    public static PublicBodies with(Councils councils) {
        return new PublicBodies(councils);
    }

    /** Councils, then the bodies of the table, each in the order of their codes. */
    public List<PublicBody> list() {
        List<PublicBody> all = new ArrayList<>();
        councils.list().forEach(council -> all.add(new PublicBody(council.code(), council.name())));
        all.addAll(byCode.values());
        return all;
    }

    /** Finds whom a code means; of a body known by name alone, its plain name. */
    public Optional<PublicBody> findByCode(String code) {
        if (NAMED_CODE.matcher(code).matches() && code.length() <= LONGEST_NAME) {
            return Optional.of(
                    new PublicBody(code, code.substring(BY_NAME.length()).replace('-', ' ')));
        }
        return councils.findByCode(code)
                .map(council -> new PublicBody(code, council.name()))
                .or(() -> Optional.ofNullable(byCode.get(code)));
    }

    /** Finds whom somebody means by a code or a name; empty for a code that nobody has, and for what is no name. */
    public Optional<PublicBody> find(String codeOrName) {
        String given = codeOrName.strip();
        Optional<PublicBody> coded = findByCode(given);
        if (coded.isPresent() || ONS_CODE.matcher(given).matches()) {
            return coded;
        }
        String plain = CouncilNames.plain(given);
        @Nullable PublicBody known = byPlainName.get(plain);
        if (known != null) {
            return Optional.of(known);
        }
        return councils.find(given)
                .map(council -> new PublicBody(council.code(), council.name()))
                .or(() -> byName(given, plain));
    }

    private static Optional<PublicBody> byName(String given, String plain) {
        boolean name = plain.matches(".*[a-z]{2}.*") && given.length() < LONGEST_NAME - BY_NAME.length();
        return name ? Optional.of(new PublicBody(BY_NAME + plain.replace(' ', '-'), given)) : Optional.empty();
    }
}
