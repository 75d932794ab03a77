package uk.lgcdt.web.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Lets everyone read the public pages; each view says itself who may open it. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] PUBLIC = {
        "/styles.css", "/vendor/**", "/chart/**", "/favicon.ico", "/api/**", "/actuator/health", "/actuator/prometheus"
    };

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC).permitAll());
        return http.with(VaadinSecurityConfigurer.vaadin(), pages -> {}).build();
    }
}
