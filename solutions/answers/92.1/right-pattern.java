import contract.PairReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class MyPairReader implements PairReader {
    private static final Pattern FIELD = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,]*)),");

    @Override
    public PairFile read(String csv) {
        List<List<String>> rows = csv.lines().map(this::fields).collect(Collectors.toList());
        return IntStream.range(0, rows.size())
                .filter(i -> !problem(i, rows.get(i)).isEmpty())
                .mapToObj(i -> new PairFile(new String[0][], "line " + (i + 1) + ": " + problem(i, rows.get(i))))
                .findFirst()
                .orElseGet(() -> new PairFile(
                        rows.stream().skip(1).map(row -> row.toArray(new String[0])).toArray(String[][]::new), ""));
    }

    private String problem(int line, List<String> fields) {
        if (fields.size() != 2) {
            return String.format("the number of fields is %d, not 2", fields.size());
        }
        if (fields.contains("")) {
            return "a field is empty";
        }
        return line == 0 && fields.get(0).equals(fields.get(1)) ? "both columns are called " + fields.get(0) : "";
    }

    private List<String> fields(String line) {
        return FIELD.matcher(line + ",")
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1).replace("\"\"", "\""))
                .collect(Collectors.toList());
    }
}
