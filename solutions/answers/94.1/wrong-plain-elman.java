// told: right (Elman
import contract.OwnCell;
import java.util.random.RandomGenerator;
import rnn.cell.Cell;
import rnn.cell.ElmanCell;

class MyOwnCell implements OwnCell {
    @Override
    public Cell cell(int inputs, int units, RandomGenerator random) {
        return new ElmanCell(inputs, units, random);
    }
}
