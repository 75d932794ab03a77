package uk.lgcdt.web.security;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import uk.lgcdt.infra.account.Role;

/**
 * Who may ask for what. Nothing is open unless it is named here or its view says so; {@code docs/security.md} has the
 * table of roles.
 *
 * <p>Three chains: programs use REST with HTTP basic and no session, so no cookie can be made to act for them and
 * CSRF tokens are not needed; the operator's endpoints likewise; people use pages with a session and CSRF tokens.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String[] PUBLIC_FILES = {"/styles.css", "/vendor/**", "/chart/**", "/page/**", "/favicon.ico"};

    private static final String[] PUBLIC_REST = {
        "/api/openapi/**",
        "/api/v1/markets/**",
        "/api/v1/service-systems",
        "/api/v1/notices/**",
        "/api/v1/suppliers/**",
        "/api/v1/buyers/**",
        "/api/v1/processes/**",
        "/api/v1/payments/**",
        "/api/v1/quality/**",
        "/api/v1/sources/**",
        "/api/v1/runs/**",
        "/api/v1/reference",
        "/api/v1/registers/**",
        "/api/v1/companies/**",
        "/api/v1/opportunities/**",
        "/api/v1/assessments/**",
        "/api/v1/joint-procurements/**"
    };

    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    @Order(1)
    SecurityFilterChain rest(HttpSecurity http) {
        return stateless(http.securityMatcher("/api/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PUBLIC_REST)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain operation(HttpSecurity http) {
        return stateless(http.securityMatcher("/actuator/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/actuator/health")
                        .permitAll()
                        .requestMatchers(SameMachine::isAsking)
                        .permitAll()
                        .anyRequest()
                        .hasRole(Role.ADMINISTRATOR))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, RequestUtil routes) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PUBLIC_FILES)
                .permitAll()
                .requestMatchers(request -> asksForNoPageOfOurs(request, routes))
                .permitAll());
        http.headers(SecurityConfiguration::strict).addFilterAfter(new SignInToken(), CsrfFilter.class);
        return http.with(VaadinSecurityConfigurer.vaadin(), pages -> pages.loginView(LoginView.class))
                .build();
    }

    /** A mistyped address is answered in words, by the page that says there is nothing, and not by an empty refusal. */
    private static boolean asksForNoPageOfOurs(HttpServletRequest request, RequestUtil routes) {
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return HttpMethod.GET.matches(request.getMethod())
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !routes.isFrameworkInternalRequest(request)
                && !routes.isSecuredFlowRoute(request);
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(Customizer.withDefaults())
                .headers(SecurityConfiguration::strict);
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.WITHOUT_SCRIPTS_IN_PAGES))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS));
    }
}
