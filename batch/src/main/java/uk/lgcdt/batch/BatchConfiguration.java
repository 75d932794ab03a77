package uk.lgcdt.batch;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import uk.lgcdt.infra.InfraConfiguration;

/** The application behind those commands that need the database. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
@Import(InfraConfiguration.class)
public class BatchConfiguration {}
