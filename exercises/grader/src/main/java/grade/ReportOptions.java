package grade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** What the command line says about the reports. */
final class ReportOptions {
    @Option(
            names = "--feedback",
            defaultValue = "full",
            description =
                    "what learners see: score: the points of each task; checks: also which checks passed;"
                            + " full: also what was expected, what came and which mistake it looks like (default: ${DEFAULT-VALUE})")
    private Feedback feedback;

    @Option(
            names = "--fill",
            paramLabel = "CSV",
            description = "a grade table from Canvas or Moodle to fill in: the filled copy goes into DIR")
    private List<Path> fill = List.of();

    @Option(names = "--column", paramLabel = "TITLE", description = "which of its columns, if several are possible")
    private String column;

    /** What learners see. */
    Feedback feedback() {
        return feedback;
    }

    /**
     * Reads all the tables that are to be filled.
     *
     * @throws UnreadableException if one cannot be read, or two have the same name
     */
    List<LmsExport> exports() throws UnreadableException {
        List<LmsExport> exports = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path file : fill) {
            LmsExport export = new LmsExport(file, column);
            if (!names.add(export.name().toLowerCase(Locale.ROOT))) {
                throw new UnreadableException("--fill names two tables called " + export.name()
                        + ", whose copies would be one file: rename one of them.");
            }
            exports.add(export);
        }
        return exports;
    }
}
