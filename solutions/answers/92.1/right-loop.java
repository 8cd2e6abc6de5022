import contract.PairReader;
import java.util.ArrayList;
import java.util.List;

class MyPairReader implements PairReader {
    @Override
    public PairFile read(String csv) {
        List<String[]> pairs = new ArrayList<>();
        String[] lines = csv.split("\n");
        for (int i = 0; i < lines.length; i++) {
            List<String> fields = fields(lines[i]);
            String problem = "";
            if (fields.size() != 2) {
                problem = "the number of fields is " + fields.size() + ", not 2";
            } else if (fields.get(0).isEmpty() || fields.get(1).isEmpty()) {
                problem = "a field is empty";
            } else if (i == 0 && fields.get(0).equals(fields.get(1))) {
                problem = "both columns are called " + fields.get(0);
            }
            if (!problem.isEmpty()) {
                return new PairFile(new String[0][], "line " + (i + 1) + ": " + problem);
            }
            if (i > 0) {
                pairs.add(new String[] {fields.get(0), fields.get(1)});
            }
        }
        return new PairFile(pairs.toArray(new String[0][]), "");
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean inQuotes = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isDouble = inQuotes && line.startsWith("\"\"", i);
            if (isDouble) {
                field.append('"');
                i++;
            } else if (c == '"') {
                inQuotes = !inQuotes;
            } else if (c == ',' && !inQuotes) {
                fields.add(field.toString());
                field = new StringBuilder();
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
