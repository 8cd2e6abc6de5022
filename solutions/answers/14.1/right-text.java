import contract.Collapse;
import java.util.Arrays;
import java.util.stream.Collectors;

class MyCollapse implements Collapse {
    @Override
    public int[] labels(int[] path) {
        String text = Arrays.stream(path).mapToObj(symbol -> "" + (char) ('A' + symbol)).collect(Collectors.joining());
        String merged = text.replaceAll("(.)\\1+", "$1");
        return merged.replace("A", "").chars().map(letter -> letter - 'A').toArray();
    }
}
