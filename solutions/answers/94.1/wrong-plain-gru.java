// told: right (Elman
import contract.OwnCell;
import java.util.random.RandomGenerator;
import rnn.cell.Cell;
import rnn.cell.GruCell;

class MyOwnCell implements OwnCell {
    @Override
    public Cell cell(int inputs, int units, RandomGenerator random) {
        return new GruCell(inputs, units, random);
    }
}
