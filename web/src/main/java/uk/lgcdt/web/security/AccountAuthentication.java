package uk.lgcdt.web.security;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.account.AccountRepository;

/** Checks a username and password against the accounts, within the bounds of {@link SignInThrottle}. */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private static final int LONGEST_USERNAME = 100; // characters

    private final DaoAuthenticationProvider check;
    private final SignInThrottle throttle;

    AccountAuthentication(AccountRepository accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        this.check = new DaoAuthenticationProvider(username -> accounts.findCredentials(username)
                .map(found -> new SignedInAccount(found.account(), found.passwordHash()))
                .orElseThrow(() -> new UsernameNotFoundException("There is no such account")));
        check.setPasswordEncoder(passwords);
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName().toLowerCase(Locale.ROOT);
        if (username.length() > LONGEST_USERNAME) {
            throw new BadCredentialsException("Longer than any username");
        }
        String address = addressOf(attempt);
        if (throttle.mustWait(username, address)) {
            throw new LockedException("Too many failed attempts");
        }
        try {
            Authentication signedIn = check.authenticate(attempt);
            throttle.succeeded(username);
            return signedIn;
        } catch (BadCredentialsException cause) {
            throttle.failed(username, address);
            throw cause;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
