package grade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** What the command line says of the reports. */
final class ReportOptions {
    @Option(
            names = "--feedback",
            defaultValue = "full",
            description = "what learners are shown: score: the points of each task; checks: which checks passed;"
                    + " full: what was expected, what came and which mistake it looks like (default: ${DEFAULT-VALUE})")
    private Feedback feedback;

    @Option(
            names = "--fill",
            paramLabel = "CSV",
            description = "a grade table from Canvas or Moodle, to be filled: its copy goes into DIR")
    private List<Path> fill = List.of();

    @Option(names = "--column", paramLabel = "TITLE", description = "which column of it, where several could be meant")
    private String column;

    /** What learners are shown. */
    Feedback feedback() {
        return feedback;
    }

    /**
     * The tables that are to be filled, all of them read.
     *
     * @throws UnreadableException if one cannot be, or two have one name
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
