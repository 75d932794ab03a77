package uk.lgcdt.infra.runtime;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the built platform stands: the checkout, with the jars, the Spark and the Elasticsearch that Maven assembled.
 *
 * @param root the folder that holds the launcher {@code lgcdt}
 */
public record Installation(Path root) {

    /** Returns the one named by {@code LGCDT_DIST}, else the checkout that this code was built in. */
    public static Installation find(Map<String, String> environment) {
        String variable = environment.getOrDefault("LGCDT_DIST", "");
        if (!variable.isBlank()) {
            return new Installation(Path.of(variable).toAbsolutePath());
        }
        for (Path folder = ownCode(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("lgcdt"))) {
                return new Installation(folder);
            }
        }
        throw new IllegalStateException("No checkout of the platform above " + ownCode() + "; set LGCDT_DIST to one");
    }

    public Path elasticsearch() {
        return root.resolve("infra/target/elasticsearch");
    }

    /** The folder whose {@code jars} are Spark, for {@code SPARK_HOME}. */
    public Path spark() {
        return root.resolve("analytics/target/spark");
    }

    public Path analyticsJar() {
        return root.resolve("analytics/target/analytics.jar");
    }

    public Path infraJar() {
        return root.resolve("infra/target/infra.jar");
    }

    public String batchClasspath() {
        return classpath("batch");
    }

    public String webClasspath() {
        return classpath("web");
    }

    private String classpath(String module) {
        Path target = root.resolve(module).resolve("target");
        return target.resolve(module + ".jar") + File.pathSeparator + target.resolve("lib") + File.separator + "*";
    }

    /** The jar, or the folder of classes, that this class was loaded from. */
    static Path ownCode() {
        try {
            return Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("The location of the platform's own code is no path", impossible);
        }
    }
}
