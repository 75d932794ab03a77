package uk.lgcdt.web.benchmark;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import uk.lgcdt.infra.runtime.ParentWatch;
import uk.lgcdt.web.WebApplication;

/** The web application, with what each request costs written into a file. */
public final class MeasuredWebApplication {

    /** The system property that names the file. */
    static final String FILE = "lgcdt.bench.costs";

    private MeasuredWebApplication() {}

    public static void main(String[] arguments) {
        ParentWatch.start(System.getenv());
        SpringApplication application = new SpringApplication(WebApplication.class);
        application.addInitializers(
                context -> measure((GenericApplicationContext) context, Path.of(System.getProperty(FILE))));
        application.run(arguments);
    }

    /** No annotated class does this, so that nothing but this application comes upon it. */
    private static void measure(GenericApplicationContext context, Path file) {
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? new CountedDataSource(database) : bean;
            }
        });
        context.registerBean("requestMeter", FilterRegistrationBean.class, () -> {
            var registered = new FilterRegistrationBean<>(new RequestMeter(file));
            registered.setOrder(Ordered.HIGHEST_PRECEDENCE);
            registered.setAsyncSupported(true);
            return registered;
        });
    }
}
