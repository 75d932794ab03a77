package uk.lgcdt.web;

import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Sends requests to the application through its security, without a network. */
public final class SecuredRequests {

    private SecuredRequests() {}

    public static MockMvc to(WebApplicationContext application) {
        return MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }
}
