package grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import worker.AnswerCompiler;

/** The set-up that every notebook loads. Its imports are those with which an answer is compiled. */
final class Prelude {
    private static final Pattern IMPORTS =
            Pattern.compile("(?m)(^import (java|contract|org|rnn|tech)\\.[\\w.*]+;\\n)+");

    private Prelude() {}

    static Path file(Path root) {
        return root.resolve("notebooks/prelude.jshell");
    }

    /** The file's text with the imports of today's list. */
    static String text(Path root) throws IOException, UnreadableException {
        String text = Files.readString(file(root));
        Matcher imports = IMPORTS.matcher(text);
        if (!imports.find()) {
            throw new UnreadableException(file(root) + " has no imports: put back a line such as  import java.util.*;");
        }
        String today = AnswerCompiler.IMPORTS.stream()
                .map(name -> "import " + name + ";\n")
                .collect(Collectors.joining());
        return text.substring(0, imports.start()) + today + text.substring(imports.end());
    }
}
