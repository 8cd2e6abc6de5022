import contract.PairReader;
import java.util.ArrayList;
import java.util.List;

class MyPairReader implements PairReader {
    @Override
    public PairFile read(String csv) {
        List<String[]> rows = new ArrayList<>();
        for (String line : csv.lines().toArray(String[]::new)) {
            // a comma parts two fields if the quotes behind it come in twos
            String[] fields = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            for (int i = 0; i < fields.length; i++) {
                if (fields[i].startsWith("\"")) {
                    fields[i] = fields[i].substring(1, fields[i].length() - 1).replace("\"\"", "\"");
                }
            }
            rows.add(fields);
            String where = "line " + rows.size() + ": ";
            if (fields.length != 2) {
                return refused(where + "the number of fields is " + fields.length + ", not 2");
            }
            if (fields[0].isEmpty() || fields[1].isEmpty()) {
                return refused(where + "a field is empty");
            }
            if (rows.size() == 1 && fields[0].equals(fields[1])) {
                return refused(where + "both columns are called " + fields[0]);
            }
        }
        rows.remove(0);
        return new PairFile(rows.toArray(new String[0][]), "");
    }

    private PairFile refused(String why) {
        return new PairFile(new String[0][], why);
    }
}
