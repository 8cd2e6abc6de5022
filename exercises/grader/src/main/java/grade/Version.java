package grade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The course's version, with a digest of the checks, so that results of other checks are not mistaken for theirs. */
final class Version {
    private static final List<String> PACKAGES = List.of("check", "contract", "worker");

    private Version() {}

    /** For example {@code 0.1.0+5f0a3c9b}. */
    static String text() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(in);
            return properties.getProperty("version") + "+" + WorkerClasses.withCourse(Version::digest);
        } catch (IOException e) {
            throw new UncheckedIOException("the course's own classes cannot be read", e);
        }
    }

    private static String digest(Path root) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : PACKAGES) {
                try (Stream<Path> files = Files.walk(root.resolve(name))) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
