package check.ex92;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.PairReader;
import contract.PairReader.PairFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Task 92.1: a reader that takes each field as it stands, and refuses a file that does not hold pairs. */
public final class PairReaderCheck extends TaskCheck<PairReader> {
    static final PairReader RIGHT = csv -> read(csv);

    /** Fields that a careless reader changes; every file has all of them. */
    private static final List<String> FIELDS = List.of(
            "007", "1e5", "9.10", "Köln", "red, blue", "a \"quick\" one", " two", "NA", "3,5", "\"A\"", "true ");

    /** For the exercise, and for JUnit. */
    public PairReaderCheck() {
        super("92.1", "an honest reader", PairReader.class);
        right(RIGHT);
        calls(PairReaderCheck::call);

        slip("header", "You return the names of the columns as a pair: the pairs begin on line 2.");
        slip("every-comma", "A comma in quotes belongs to its field: it parts nothing.");
        slip("quotes-kept", "The quotes around a field are not a part of it: take them off.");
        slip("doubled", "In a field in quotes, \"\" stands for one quote.");
        slip("quotes-lost", "In a field in quotes, \"\" stands for one quote, and you leave it out.");
        slip(
                "numbers",
                "You make a number of a field that looks like one, so 007 becomes 7: keep every field as text.");
        slip("stripped", "Blanks at the ends of a field are a part of it: keep them.");
        slip("small-letters", "You change capital letters: keep every field as it stands.");
        slip("missing", "NA is a text like any other, such as the code of Namibia: keep it.");
        mistake("last-line", "The last line is missing: it may end without \\n.", csv -> {
            String[][] pairs = RIGHT.read(csv).pairs();
            return new PairFile(Arrays.copyOf(pairs, pairs.length - 1), "");
        });
        mistake("swapped", "Source and target have changed places.", csv -> {
            String[][] pairs = RIGHT.read(csv).pairs();
            return new PairFile(
                    Arrays.stream(pairs)
                            .map(pair -> new String[] {pair[1], pair[0]})
                            .toArray(String[][]::new),
                    "");
        });

        Law<PairReader> broken = special(PairReaderCheck::broken);
        slip(broken, "tolerant", "You take a file that has a problem: each of the three makes it useless.");
        slip(broken, "from-0", "Your lines are counted from 0: the names stand on line 1.");
        slip(broken, "names-not-counted", "Your lines are counted from the first pair: the names stand on line 1.");
        slip(
                broken,
                "end-dropped",
                "A line that ends with a comma has two fields, the second of them empty: split(\",\", -1) keeps it.");
        slip(broken, "more-fields", "You take the first two fields of a line that has more: say how many there are.");
        slip(broken, "empty-field", "You take an empty field for a text.");
        slip(broken, "twins", "You take two columns of the same name: which of them is the source?");
        slip(broken, "last-problem", "You report the last problem: report the first.");
        slip(
                broken,
                "half",
                "You return the pairs above the problem: return none, or half a file looks like a whole one.");

        check(0, "three lines by hand", PairReaderCheck::byHand);
        obeys(2, "every field as it stands");
        obeys(2, "the first problem, by its line", broken);
    }

    private void slip(String key, String sentence) {
        mistake(key, sentence, csv -> read(csv, key));
    }

    private void slip(Law<PairReader> where, String key, String sentence) {
        mistake(where, key, sentence, csv -> read(csv, key));
    }

    private static void byHand(Trial<PairReader> trial) {
        trial.gives(
                new PairFile(new String[][] {{"9.10", "09:10"}, {"3,50 pm", "15:50"}}, ""),
                new Call<>("3 lines", answer -> answer.read("written,clock\n9.10,09:10\n\"3,50 pm\",15:50\n")));
        trial.gives(
                new PairFile(new String[0][], "line 3: a field is empty"),
                new Call<>("3 lines", answer -> answer.read("written,clock\n9.10,09:10\n3.50,\n")));
    }

    private static PairFile read(String csv, String... slips) {
        Set<String> has = Set.of(slips);
        List<String[]> pairs = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> lines = csv.lines().toList();
        int first = has.contains("from-0") ? 0 : has.contains("names-not-counted") ? -1 : 1;
        for (int i = 0; i < lines.size(); i++) {
            List<String> fields = fields(lines.get(i), has);
            String problem = problem(i, fields, has);
            if (!problem.isEmpty()) {
                problems.add("line " + (i + first) + ": " + problem);
            } else if (problems.isEmpty() && (i > 0 || has.contains("header"))) {
                pairs.add(fields.stream()
                        .limit(has.contains("more-fields") ? 2 : fields.size())
                        .toArray(String[]::new));
            }
        }
        if (problems.isEmpty()) {
            return new PairFile(pairs.toArray(String[][]::new), "");
        }
        int reported = has.contains("last-problem") ? problems.size() - 1 : 0;
        return new PairFile(
                has.contains("half") ? pairs.toArray(String[][]::new) : new String[0][], problems.get(reported));
    }

    private static String problem(int line, List<String> fields, Set<String> has) {
        if (has.contains("tolerant")) {
            return "";
        }
        int count = has.contains("more-fields") ? Math.min(2, fields.size()) : fields.size();
        if (count != 2) {
            return "the number of fields is " + count + ", not 2";
        }
        if (!has.contains("empty-field") && fields.contains("")) {
            return "a field is empty";
        }
        return line == 0 && !has.contains("twins") && fields.get(0).equals(fields.get(1))
                ? "both columns are called " + fields.get(0)
                : "";
    }

    private static List<String> fields(String line, Set<String> has) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean inQuotes = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ',' && (!inQuotes || has.contains("every-comma"))) {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c != '"') {
                field.append(c);
            } else if (inQuotes && line.startsWith("\"\"", i) && !has.contains("quotes-kept")) {
                field.append(has.contains("quotes-lost") ? "" : has.contains("doubled") ? "\"\"" : "\"");
                i++;
            } else {
                inQuotes = !inQuotes;
                field.append(has.contains("quotes-kept") ? "\"" : "");
            }
        }
        if (!has.contains("end-dropped") || field.length() > 0) {
            fields.add(field.toString());
        }
        return fields.stream().map(one -> changed(one, has)).toList();
    }

    private static String changed(String field, Set<String> has) {
        if (has.contains("numbers") && field.matches("[0-9.e]+")) {
            return String.valueOf(Double.parseDouble(field)).replaceFirst("\\.0$", "");
        }
        String stripped = has.contains("stripped") ? field.strip() : field;
        String small = has.contains("small-letters") ? stripped.toLowerCase(Locale.ROOT) : stripped;
        return has.contains("missing") && small.equals("NA") ? "" : small;
    }

    /** Every special field once or twice, in a drawn order, in a file that ends with or without a line end. */
    private static Call<PairReader> call(Draw draw) {
        List<String> fields = new ArrayList<>(FIELDS);
        fields.addAll(FIELDS.subList(0, draw.size(4, 5) * 2 - 1)); // an even number in all
        Collections.shuffle(fields, new Random(draw.size(0, 1_000_000)));
        List<String> lines = rows(fields);
        String csv = "code,name\n" + String.join("\n", lines) + (draw.size(0, 1) == 0 ? "\n" : "");
        return new Call<>(lines.size() + " pairs", answer -> answer.read(csv));
    }

    private static List<String> rows(List<String> fields) {
        return IntStream.range(0, fields.size() / 2)
                .mapToObj(i -> quoted(fields.get(2 * i)) + "," + quoted(fields.get(2 * i + 1)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String quoted(String field) {
        return field.contains(",") || field.contains("\"") ? "\"" + field.replace("\"", "\"\"") + "\"" : field;
    }

    /** Files with each problem, two of each: the second one stands further down. */
    private static Call<PairReader> broken(Draw draw) {
        List<String> files = new ArrayList<>();
        for (List<String> problem : List.of(
                List.of("five"),
                List.of("five,5,V"),
                List.of("five,"),
                List.of(",5"),
                List.of("\"\",5"),
                List.of("v,v", "five,5,V"))) {
            List<String> lines = rows(List.of("one", "1", "two, or so", "2", "three", "3", "four", "4"));
            lines.add(draw.size(3, 4), problem.get(problem.size() - 1));
            lines.add(draw.size(1, 2), problem.get(0).equals("v,v") ? "six,6" : problem.get(0));
            lines.add(0, problem.get(0).equals("v,v") ? "v,v" : "name,number");
            files.add(String.join("\n", lines) + "\n");
        }
        return new Call<>(
                "files with a problem",
                answer -> files.stream().map(answer::read).toArray(PairFile[]::new));
    }
}
