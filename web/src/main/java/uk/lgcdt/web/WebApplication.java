package uk.lgcdt.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import uk.lgcdt.infra.InfraConfiguration;
import uk.lgcdt.infra.runtime.ParentWatch;

/** Starts the pages and the REST interface. */
@SpringBootApplication
@Import(InfraConfiguration.class)
public class WebApplication {

    public static void main(String[] args) {
        ParentWatch.start(System.getenv());
        SpringApplication.run(WebApplication.class, args);
    }
}
