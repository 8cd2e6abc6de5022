package forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import rnn.autodiff.Parameter;
import rnn.cell.ElmanCell;
import rnn.file.Checkpoint;
import rnn.model.LiveStream;
import rnn.net.Linear;
import rnn.net.Recurrent;
import rnn.net.Unroll;

/** A network that predicts the next value of a series. Its file records its size, so that it can be built again. */
final class Forecaster {
    final Recurrent recurrent;
    final Linear output;
    private final int hidden;

    Forecaster(int hidden) {
        Random random = new Random(1);
        this.hidden = hidden;
        this.recurrent = new Unroll(new ElmanCell(1, hidden, random));
        this.output = new Linear(hidden, 1, random);
        Parameter.name("recurrent", recurrent.parameters());
        Parameter.name("output", output.parameters());
    }

    List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(recurrent.parameters());
        all.addAll(output.parameters());
        return all;
    }

    void save(String file) {
        Checkpoint.of(parameters())
                .with("hidden", Integer.toString(hidden))
                .save(file);
    }

    static Forecaster read(String file) {
        Checkpoint checkpoint = Checkpoint.read(file);
        Forecaster forecaster =
                new Forecaster(Integer.parseInt(checkpoint.about("hidden").get(0)));
        checkpoint.restore(forecaster.parameters());
        return forecaster;
    }

    LiveStream stream() {
        return new LiveStream(recurrent, output::apply);
    }
}
