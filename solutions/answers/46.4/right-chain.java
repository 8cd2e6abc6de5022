import contract.LoopWeights;
import contract.MemoryLine;
import org.nd4j.linalg.factory.Nd4j;

class MyMemoryLine implements MemoryLine {
    @Override
    public LoopWeights weights() {
        float[][] Wx = {{1, 0, 0, 0, 0}};
        float[][] Wh = new float[5][5];
        for (int i = 0; i + 1 < 5; i++) {
            Wh[i][i + 1] = 1;
        }
        return new LoopWeights(Nd4j.createFromArray(Wx), Nd4j.createFromArray(Wh));
    }
}
