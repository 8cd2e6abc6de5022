package grade;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs folders of classes into jars, since the JVM archives only classes that come from jars. */
final class Jars {
    private Jars() {}

    /**
     * Packs parts of a folder.
     *
     * @param root the folder at which the names in the jar begin
     * @param parts the folders below it to pack, each as a whole
     * @param jar the jar to write
     * @return the jar
     */
    static Path pack(Path root, List<Path> parts, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path part : parts) {
                try (Stream<Path> files = Files.walk(part)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        String name = root.relativize(file).toString();
                        zip.putNextEntry(new ZipEntry(name.replace('\\', '/')));
                        Files.copy(file, zip);
                        zip.closeEntry();
                    }
                }
            }
        }
        return jar;
    }
}
