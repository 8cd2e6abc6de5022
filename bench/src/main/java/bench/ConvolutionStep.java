package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import rnn.array.Init;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.net.Convolution;
import rnn.net.Grid;
import rnn.net.SlidingWindow;

/** The three convolutions of lesson 20 with their ReLUs over a batch of square pictures, forward and backward. */
final class ConvolutionStep implements Runnable {
    private final List<Convolution> convolutions = new ArrayList<>();
    private final Var pictures;

    /** The shape is the batch, the pictures' side, and the output channels of each convolution. */
    ConvolutionStep(int... shape) {
        Random random = new Random(1);
        SlidingWindow[] windows = {
            SlidingWindow.square(5, 2, 2), SlidingWindow.square(3, 2, 1), SlidingWindow.square(3, 1, 1)
        };
        Grid grid = new Grid(shape[1], shape[1]);
        int channels = 1;
        for (int i = 0; i < windows.length; i++) {
            convolutions.add(new Convolution(grid, windows[i], channels, shape[2 + i], random));
            grid = convolutions.get(i).output();
            channels = shape[2 + i];
        }
        pictures = Var.constant(Init.uniform(random, 1, shape[1] * shape[1], shape[0], 1));
    }

    @Override
    public void run() {
        Var y = pictures;
        for (Convolution convolution : convolutions) {
            convolution.parameters().forEach(Parameter::clearGradient);
            y = convolution.apply(y).relu();
        }
        y.sum().backward();
    }
}
