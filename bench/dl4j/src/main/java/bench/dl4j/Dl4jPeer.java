package bench.dl4j;

import bench.Lines;
import java.io.IOException;
import java.util.Random;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.BaseRecurrentLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.SimpleRnn;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * DL4J's side of the benchmark. It has no GRU, takes no token ids and has no CTC; it clips each layer by its own norm.
 */
final class Dl4jPeer {
    private Dl4jPeer() {}

    public static void main(String[] arguments) throws IOException {
        Lines.serve("DL4J 1.0.0-M2.1", words -> {
            boolean known = words[0].equals("train") && !words[1].equals("gru") && words[2].equals("onehot");
            return known ? train(words[1], Lines.numbers(words, 3)) : null;
        });
    }

    private static Runnable train(String kind, int[] shape) {
        int batch = shape[0];
        int steps = shape[1];
        int hidden = shape[2];
        int vocabulary = shape[3];
        BaseRecurrentLayer.Builder<?> layer = kind.equals("lstm") ? new LSTM.Builder() : new SimpleRnn.Builder();
        MultiLayerNetwork network = new MultiLayerNetwork(new NeuralNetConfiguration.Builder()
                .seed(1)
                .updater(new Adam(0.001))
                .gradientNormalization(GradientNormalization.ClipL2PerLayer)
                .gradientNormalizationThreshold(1)
                .list()
                .layer(layer.nIn(vocabulary)
                        .nOut(hidden)
                        .activation(Activation.TANH)
                        .build())
                .layer(new RnnOutputLayer.Builder(LossFunctions.LossFunction.MCXENT)
                        .nIn(hidden)
                        .nOut(vocabulary)
                        .activation(Activation.SOFTMAX)
                        .build())
                .build());
        network.init();
        Random random = new Random(1);
        INDArray x = oneHot(random, batch, vocabulary, steps);
        INDArray y = oneHot(random, batch, vocabulary, steps);
        return () -> network.fit(x, y);
    }

    private static INDArray oneHot(Random random, int batch, int vocabulary, int steps) {
        INDArray array = Nd4j.zeros(batch, vocabulary, steps);
        for (int n = 0; n < batch; n++) {
            for (int t = 0; t < steps; t++) {
                array.putScalar(n, random.nextInt(vocabulary), t, 1);
            }
        }
        return array;
    }
}
