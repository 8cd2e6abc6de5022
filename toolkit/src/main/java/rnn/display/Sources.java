package rnn.display;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The toolkit's own source files, which its jar carries in the folder {@code sources}. */
final class Sources {
    private static final String FOLDER = "sources";

    private Sources() {}

    /** The file that declares the class, or the class around it. */
    static String of(Class<?> type) {
        String file = "/" + FOLDER + "/" + outermost(type).getName().replace('.', '/') + ".java";
        try (InputStream in = Sources.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(type.getName()
                        + " is not one of the toolkit's classes: their sources are" + " here, and no others.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the source of " + type.getName() + " could not be read", e);
        }
    }

    /** The class with a simple name, in any package, or with a full name. */
    static Class<?> named(String name) {
        String file = name.replace('.', '/') + ".java";
        List<String> all = files();
        List<String> found = all.stream()
                .filter(one -> one.equals(file) || one.endsWith("/" + file))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("The toolkit has no class " + name + ". " + nearest(name, all));
        }
        try {
            return Class.forName(
                    found.get(0).replace(".java", "").replace('/', '.'), false, Sources.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the source of " + name + " is here, and the class is not", e);
        }
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getEnclosingClass() == null ? type : outermost(type.getEnclosingClass());
    }

    private static String nearest(String name, List<String> all) {
        String part = name.toLowerCase(Locale.ROOT);
        String names = all.stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1).replace(".java", ""))
                .filter(one ->
                        one.toLowerCase(Locale.ROOT).contains(part) || part.contains(one.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "Write its simple name, such as ElmanCell." : "Did you mean " + names + "?";
    }

    private static List<String> files() {
        try {
            URI place = Sources.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path home = Path.of(place);
            if (Files.isDirectory(home)) {
                return below(home.resolve(FOLDER));
            }
            try (FileSystem jar = FileSystems.newFileSystem(home, Map.of())) {
                return below(jar.getPath("/" + FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the toolkit's sources could not be listed", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }
}
