package uk.lgcdt.web.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.account.Account;

/** Tells who is asking. */
@Component
public class CurrentAccount {

    /** Returns the account that is signed in; empty for the public. */
    public Optional<Account> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount signedIn
                ? Optional.of(signedIn.account())
                : Optional.empty();
    }

    /** Returns the code of the council that is acted for; empty for everyone but council officers. */
    public Optional<String> findCouncil() {
        return find().flatMap(Account::council);
    }

    public boolean has(String role) {
        return find().filter(account -> account.has(role)).isPresent();
    }
}
