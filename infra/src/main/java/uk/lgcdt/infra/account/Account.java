package uk.lgcdt.infra.account;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may sign in.
 *
 * @param username lower case, as typed to sign in
 * @param roles of {@link Role}, at least one
 * @param councilCode ONS (GSS) code of the council that a council officer acts for
 * @param supplierCompanyNumber Companies House number of the supplier acted for
 */
public record Account(
        String username,
        String displayName,
        Set<String> roles,
        @Nullable String councilCode,
        @Nullable String supplierCompanyNumber)
        implements Serializable {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,99}");

    public Account {
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException("Not a username (lower case letters, digits, . _ @ -): " + username);
        }
        if (displayName.isBlank()) {
            throw new IllegalArgumentException("An account needs a name to show: " + username);
        }
        roles = Set.copyOf(roles);
        if (roles.isEmpty() || !Role.ALL.containsAll(roles)) {
            throw new IllegalArgumentException("Not roles of an account: " + roles);
        }
        if (roles.contains(Role.COUNCIL_OFFICER) && councilCode == null) {
            throw new IllegalArgumentException("A council officer acts for a council: " + username);
        }
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** The council acted for, if this is a council officer. */
    public Optional<String> council() {
        return has(Role.COUNCIL_OFFICER) ? Optional.ofNullable(councilCode) : Optional.empty();
    }
}
