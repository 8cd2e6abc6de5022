import contract.LoadOrigins;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyLoadOrigins implements LoadOrigins {
    @Override
    public int[] origins(INDArray i, INDArray f, INDArray g, INDArray c) {
        int[] origins = new int[(int) c.length()];
        for (int h = 0; h < origins.length; h++) {
            double kept = 1;
            double most = -1;
            for (int t = (int) i.size(0) - 1; t >= 0; t--) {
                double left = Math.abs(kept * i.getDouble(t, h) * g.getDouble(t, h));
                if (left > most) {
                    most = left;
                    origins[h] = t;
                }
                kept *= f.getDouble(t, h);
            }
            if (Math.abs(kept * c.getDouble(h)) > most) {
                origins[h] = -1;
            }
        }
        return origins;
    }
}
