package uk.lgcdt.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test on the whole application and a real, migrated PostgreSQL; Elasticsearch is out of reach. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = WebApplication.class)
@ContextConfiguration(initializers = TestDatabase.class)
public @interface WebTest {}
