package uk.lgcdt.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.lgcdt.infra.account.Account;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.web.security.SignedInAccount;

/** Signs accounts in for tests. */
public final class SignedIn {

    private SignedIn() {}

    public static Account officerOf(String councilCode) {
        return new Account(
                "officer-" + councilCode.toLowerCase(java.util.Locale.ROOT),
                "Officer",
                Set.of(Role.COUNCIL_OFFICER),
                councilCode,
                null);
    }

    public static Account with(String role) {
        return role.equals(Role.COUNCIL_OFFICER)
                ? officerOf("E08000037")
                : new Account(
                        "one-" + role.toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        role,
                        Set.of(role),
                        null,
                        null);
    }

    /** Signs the account in on this thread; {@code null} stands for the public. */
    public static void as(@Nullable Account account) {
        if (account == null) {
            SecurityContextHolder.clearContext();
            return;
        }
        var principal = new SignedInAccount(account, null);
        var authentication = new TestingAuthenticationToken(principal, null, List.copyOf(principal.getAuthorities()));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }

    /** Signs the account in for one request; {@code null} stands for the public. */
    public static RequestPostProcessor request(@Nullable Account account) {
        return account == null
                ? SecurityMockMvcRequestPostProcessors.anonymous()
                : SecurityMockMvcRequestPostProcessors.user(new SignedInAccount(account, null));
    }
}
