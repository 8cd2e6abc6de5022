import contract.OwnCell;
import java.util.random.RandomGenerator;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;
import rnn.cell.Cell;
import rnn.cell.State;
import rnn.cell.Step;

class MyOwnCell implements OwnCell {
    @Override
    public Cell cell(int inputs, int units, RandomGenerator random) {
        return new OneGate(inputs, units, random);
    }

    /** One gate f forgets and writes; the input scales the seen state; products of a and b are added up. */
    private static final class OneGate extends Weighted implements Cell {
        private final Map<String, Parameter> all = new LinkedHashMap<>();
        private final int units;

        OneGate(int inputs, int units, RandomGenerator random) {
            this.units = units;
            double reach = 1 / Math.sqrt(units);
            for (String gate : List.of("f", "n")) {
                put("Wx" + gate, Init.uniform(random, reach, inputs, units));
                put("Wh" + gate, Init.uniform(random, reach, units, units));
                put("b" + gate, FloatArray.ofZeros(units));
            }
            put("scale", Init.uniform(random, 1, inputs, units));
            put("a", Init.uniform(random, 0.5, inputs, 4));
            put("b", Init.uniform(random, 0.5, inputs, 4));
        }

        private void put(String name, FloatArray start) {
            all.put(name, new Parameter(name, start));
        }

        private Var sum(String gate, Var x, Var h) {
            Var heard = x.matmul(all.get("Wx" + gate)).plus(h.matmul(all.get("Wh" + gate)));
            return heard.plus(all.get("b" + gate));
        }

        @Override
        public State start(int batch) {
            return State.zeros(all.get("a"), batch, units, 4);
        }

        @Override
        public Step step(Var x, State before) {
            Var h = before.get(0);
            Var seen = h.plus(h.times(x.matmul(all.get("scale"))));
            Var f = sum("f", x, seen).sigmoid();
            Var n = sum("n", x, f.times(seen)).tanh();
            Var next = f.oneMinus().times(h).plus(f.times(n));
            Var total = before.get(1).plus(x.matmul(all.get("a")).times(x.matmul(all.get("b"))));
            return new Step(Var.concatenate(next, total), State.of(next, total));
        }

        @Override
        public List<Parameter> parameters() {
            return List.copyOf(all.values());
        }
    }
}
