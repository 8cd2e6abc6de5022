import contract.LoadOrigins;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyLoadOrigins implements LoadOrigins {
    @Override
    public int[] origins(INDArray i, INDArray f, INDArray g, INDArray c) {
        int T = (int) i.size(0);
        INDArray parts = Nd4j.zeros(T + 1, c.length());
        parts.putRow(0, c);
        for (int t = 0; t < T; t++) {
            parts.muliRowVector(f.getRow(t));
            parts.putRow(t + 1, i.getRow(t).mul(g.getRow(t)));
        }
        int[] origins = Transforms.abs(parts).argMax(0).toIntVector();
        for (int h = 0; h < origins.length; h++) {
            origins[h] -= 1;
        }
        return origins;
    }
}
