package check.ex94;

import check.Draw;
import check.ex94.Exam.Marks;
import contract.OwnCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The table that can be handed in: a cell beside its rivals, on three families of tasks. */
public final class CellTable {
    private static final boolean[] LENGTHS = {false, true};

    private CellTable() {}

    /**
     * Trains a cell on each family, some seconds in all.
     *
     * @param name what the cell is to be called
     * @param cell the cell
     * @param seed draws the tasks and the weights; the grader takes others
     * @return a row for each family and length, a column for the cell and one for each rival
     */
    public static Table of(String name, OwnCell cell, long seed) {
        List<String> tasks = new ArrayList<>();
        List<String> mine = new ArrayList<>();
        for (Family family : Family.values()) {
            Marks marks = Exam.drawn(family, new Draw(seed)).marks(cell);
            for (boolean isLonger : LENGTHS) {
                tasks.add(family.title() + (isLonger ? ", twice as long" : ""));
                mine.add(
                        marks.trouble() == null
                                ? percent(100 * (isLonger ? marks.longer() : marks.usual()))
                                : "0 %, since " + marks.trouble());
            }
            tasks.add(family.title() + ": weights");
            mine.add(String.format(Locale.ROOT, "%,d with %d units", marks.weights(), marks.units()));
        }
        Table table = Table.create(
                "right answers of " + name, StringColumn.create("family", tasks), StringColumn.create(name, mine));
        Rival.ALL.forEach(rival -> table.addColumns(StringColumn.create(rival.title(), column(rival))));
        return table;
    }

    private static List<String> column(Rival rival) {
        List<String> column = new ArrayList<>();
        for (Family family : Family.values()) {
            for (boolean isLonger : LENGTHS) {
                column.add(percent(rival.percent(family, isLonger)));
            }
            column.add("as many");
        }
        return column;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.0f %%", Math.floor(value));
    }
}
