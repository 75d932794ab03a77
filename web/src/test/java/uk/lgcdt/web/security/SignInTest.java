package uk.lgcdt.web.security;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import uk.lgcdt.infra.account.Account;
import uk.lgcdt.infra.account.AccountRepository;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.web.SecuredRequests;
import uk.lgcdt.web.WebTest;

@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SignInTest {

    private static final String PASSWORD = "correct horse battery";

    private final MockMvc http;
    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final String username = "ada-" + UUID.randomUUID();

    SignInTest(WebApplicationContext application, AccountRepository accounts, PasswordEncoder passwords) {
        this.http = SecuredRequests.to(application);
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @BeforeEach
    void addAnAccount() {
        accounts.store(
                new Account(username, "Ada", Set.of(Role.ANALYST), null, null),
                Objects.requireNonNull(passwords.encode(PASSWORD)));
    }

    @Test
    void theRightPasswordSignsIn() throws Exception {
        http.perform(formLogin().user(username).password(PASSWORD))
                .andExpect(authenticated().withUsername(username).withRoles(Role.ANALYST));
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountAreAnsweredAlike() throws Exception {
        for (String name : new String[] {username, "nobody-" + username}) {
            http.perform(formLogin().user(name).password("wrong"))
                    .andExpect(unauthenticated())
                    .andExpect(header().string("Location", containsString("login?error")));
        }
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        http.perform(post("/login").param("username", username).param("password", PASSWORD))
                .andExpect(unauthenticated());
    }

    @Test
    void theSessionThatCameInIsNotTheOneThatIsSignedIn() throws Exception {
        var session = new MockHttpSession();
        String before = session.getId();

        http.perform(formLogin().user(username).password(PASSWORD)).andExpect(authenticated());
        var signedIn = http.perform(
                        post("/login")
                                .session(session)
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf())
                                .param("username", username)
                                .param("password", PASSWORD))
                .andExpect(authenticated())
                .andReturn()
                .getRequest()
                .getSession();

        org.assertj.core.api.Assertions.assertThat(signedIn.getId()).isNotEqualTo(before);
    }

    @Test
    void afterTenFailuresEvenTheRightPasswordHasToWait() throws Exception {
        for (int attempt = 0; attempt < SignInThrottle.FAILURES_PER_ACCOUNT; attempt++) {
            http.perform(formLogin().user(username).password("wrong")).andExpect(unauthenticated());
        }

        http.perform(formLogin().user(username).password(PASSWORD)).andExpect(unauthenticated());
    }

    @Test
    void programsSignInWithoutASession() throws Exception {
        http.perform(get("/api/openapi").with(httpBasic(username, PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(cookie().doesNotExist("JSESSIONID"));
        http.perform(get("/api/openapi").with(httpBasic(username, "wrong"))).andExpect(status().isUnauthorized());
    }

    @Test
    void whatABrowserMayDoWithAnAnswerIsBounded() throws Exception {
        http.perform(get("/api/openapi"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                allOf(
                                        containsString("frame-ancestors 'none'"),
                                        containsString("object-src 'none'"),
                                        not(containsString("*")))));
    }
}
